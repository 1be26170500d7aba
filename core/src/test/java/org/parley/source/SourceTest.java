package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.code.Language;
import org.parley.code.Reliability;
import org.parley.extension.Extensions;
import org.parley.marking.Marking;
import org.parley.marking.Tlp;
import org.parley.time.When;

class SourceTest {
  private static final ActorId AFP = ActorId.of("afp");
  private static final Withdrawal WITHDRAWN = Withdrawal.of(LocalDate.of(2024, 10, 3), AFP);
  private static final SourceId DISPATCH = SourceId.of("dispatch");

  @Test
  void keepsItsParts() {
    Source source = full().build();

    assertThat(source.id()).isEqualTo(SourceId.of("mt"));
    assertThat(source.kind()).isEqualTo(SourceKind.ARTICLE);
    assertThat(source.publisher()).contains(ActorId.of("moscow-times"));
    assertThat(source.contributors()).containsExactly(new Contributor(AFP, ContributorRole.AGENCY));
    assertThat(source.title()).contains("A title");
    assertThat(source.url()).contains("https://example.org/mt");
    assertThat(source.published()).contains(When.of("2024-10-02"));
    assertThat(source.withdrawn()).contains(WITHDRAWN);
    assertThat(source.anchor()).contains(LocalDate.of(2024, 10, 2));
    assertThat(source.language()).contains(Language.of("en"));
    assertThat(source.derivedFrom())
        .containsExactly(new Derivation(DISPATCH, DerivationKind.ABRIDGES));
    assertThat(source.reliability()).contains(Reliability.B);
    assertThat(source.licence()).contains("CC-BY-4.0");
    assertThat(source.marking()).contains(Marking.of(Tlp.GREEN));
    assertThat(source.extensions().isEmpty()).isTrue();
  }

  @Test
  void showsItsTitleElseItsAddressElseItsId() {
    assertThat(full().build().displayName()).isEqualTo("A title");
    assertThat(bare().url("https://example.org").build().displayName())
        .isEqualTo("https://example.org");
    assertThat(bare().build().displayName()).isEqualTo("mt");
  }

  @Test
  void isEqualByItsParts() {
    assertThat(full().build())
        .isEqualTo(full().build())
        .hasSameHashCodeAs(full().build())
        .isNotEqualTo(bare().build());
  }

  @Test
  void changesInACopyOnly() {
    Derivation quote = new Derivation(DISPATCH, DerivationKind.QUOTES);
    Extensions note = Extensions.none().withText("note", "seen");
    Source source = full().build();

    assertThat(source.withDerivedFrom(List.of(quote)).derivedFrom()).containsExactly(quote);
    assertThat(source.withDerivedFrom(List.of(quote)).title()).isEqualTo(source.title());
    assertThat(source.withWithdrawn(Optional.empty()).withdrawn()).isEmpty();
    assertThat(source.withExtensions(note).extensions()).isEqualTo(note);
    assertThat(source).isEqualTo(full().build());
  }

  @Test
  void isWithdrawnByItsPublisherUnlessAnotherIsNamed() {
    LocalDate day = LocalDate.of(2024, 10, 3);

    assertThat(Withdrawal.of(day)).isEqualTo(new Withdrawal(day, Optional.empty()));
    assertThat(Withdrawal.of(day, AFP)).isEqualTo(new Withdrawal(day, Optional.of(AFP)));
  }

  @Test
  void refusesToLackAnIdAndAKind() {
    Refusal.ofMissing(() -> Source.builder().title("A title").build(), "id", "kind");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Source.builder().title((String) null),
        () -> Source.builder().addDerivedFrom((Derivation) null),
        () -> bare().build().withDerivedFrom(null),
        () -> bare().build().withExtensions(null),
        () -> new Contributor(null, ContributorRole.AUTHOR),
        () -> new Contributor(AFP, null),
        () -> new Withdrawal(null, Optional.empty()),
        () -> new Withdrawal(LocalDate.of(2024, 10, 3), null),
        () -> new Derivation(null, DerivationKind.QUOTES),
        () -> new Derivation(DISPATCH, null));
  }

  private static Source.Builder bare() {
    return Source.builder().id(SourceId.of("mt")).kind(SourceKind.ARTICLE);
  }

  private static Source.Builder full() {
    return bare()
        .publisher(ActorId.of("moscow-times"))
        .addContributors(new Contributor(AFP, ContributorRole.AGENCY))
        .title("A title")
        .url("https://example.org/mt")
        .published(When.of("2024-10-02"))
        .withdrawn(WITHDRAWN)
        .anchor(LocalDate.of(2024, 10, 2))
        .language(Language.of("en"))
        .addDerivedFrom(new Derivation(DISPATCH, DerivationKind.ABRIDGES))
        .reliability(Reliability.B)
        .licence("CC-BY-4.0")
        .marking(Marking.of(Tlp.GREEN));
  }
}
