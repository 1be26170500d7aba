package org.parley.extension;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;

class ExtensionsTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "note,  /note",
    "a/b,   /a~1b",
    "a~b,   /a~0b",
    "~1,    /~01",
    "~/,    /~0~1",
    "'',    /",
    "نکته,  /نکته",
  })
  void pointsToAMemberAsRfc6901Does(String name, String pointer) {
    assertThat(Extensions.pointerTo(name)).isEqualTo(pointer);
  }

  @Test
  void findsAMemberByItsName() {
    Extensions extensions =
        new Extensions(
            ImmutableMap.of(
                "/note", new ExtensionValue.Text("seen"),
                "/a~1b", new ExtensionValue.Flag(true),
                "/when/note", new ExtensionValue.Text("of a part")));

    assertThat(extensions.member("note")).contains(new ExtensionValue.Text("seen"));
    assertThat(extensions.member("a/b")).contains(new ExtensionValue.Flag(true));
    assertThat(extensions.member("when/note")).isEmpty();
    assertThat(extensions.text("note")).contains("seen");
    assertThat(extensions.text("a/b")).isEmpty();
    assertThat(extensions.text("other")).isEmpty();
  }

  @Test
  void takesMoreTextsInTheirOrder() {
    Extensions extensions = Extensions.none().withText("b", "1").withText("a/c", "2");

    assertThat(extensions.byPointer())
        .containsExactly(
            Map.entry("/b", new ExtensionValue.Text("1")),
            Map.entry("/a~1c", new ExtensionValue.Text("2")));
  }

  @Test
  void replacesATextOfTheSameName() {
    assertThat(Extensions.none().withText("note", "1").withText("note", "2"))
        .isEqualTo(Extensions.none().withText("note", "2"));
  }

  @Test
  void isEmptyOnlyWithoutMembers() {
    assertThat(Extensions.none().isEmpty()).isTrue();
    assertThat(Extensions.none()).isEqualTo(new Extensions(ImmutableMap.of()));
    assertThat(Extensions.none().withText("note", "").isEmpty()).isFalse();
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", "note", " /note", "#/note"})
  void refusesAKeyThatIsNoPointer(String key) {
    new Refusal(
            key,
            () -> new Extensions(ImmutableMap.of(key, new ExtensionValue.Nothing())),
            "a JSON Pointer must begin with /, got pointer='" + key + "'")
        .check();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void aValueIsEqualByItsContent(ExtensionValue value, ExtensionValue same, ExtensionValue other) {
    assertThat(value).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
  }

  static Stream<Arguments> values() {
    return Stream.of(
        row(
            new ExtensionValue.Text("a"),
            new ExtensionValue.Text("a"),
            new ExtensionValue.Text("")),
        row(number("1.0"), number("1.0"), number("1.00")),
        row(
            new ExtensionValue.Flag(true),
            new ExtensionValue.Flag(true),
            new ExtensionValue.Flag(false)),
        row(
            new ExtensionValue.Nothing(),
            new ExtensionValue.Nothing(),
            new ExtensionValue.Text("")),
        row(items("a", "b"), items("a", "b"), items("b", "a")),
        row(members("a"), members("a"), members("b")));
  }

  private static Arguments row(ExtensionValue value, ExtensionValue same, ExtensionValue other) {
    return Arguments.of(value, same, other);
  }

  private static ExtensionValue number(String text) {
    return new ExtensionValue.Numeral(new BigDecimal(text));
  }

  private static ExtensionValue items(String one, String two) {
    return new ExtensionValue.Items(
        ImmutableList.of(new ExtensionValue.Text(one), new ExtensionValue.Text(two)));
  }

  private static ExtensionValue members(String name) {
    return new ExtensionValue.Members(ImmutableMap.of(name, new ExtensionValue.Nothing()));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> new Extensions(null),
        () -> Extensions.pointerTo(null),
        () -> Extensions.none().withText("a", null),
        () -> Extensions.none().withText(null, "a"),
        () -> new ExtensionValue.Text(null),
        () -> new ExtensionValue.Numeral(null),
        () -> new ExtensionValue.Items(null),
        () -> new ExtensionValue.Members(null));
  }
}
