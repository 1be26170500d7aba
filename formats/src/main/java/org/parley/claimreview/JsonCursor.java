package org.parley.claimreview;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.code.Language;
import org.parley.extension.ExtensionValue;
import org.parley.input.ProblemCollector;

/**
 * A value of a JSON-LD document and its place in it. A member is found under its plain name, under
 * the prefix {@code schema:} and under its whole address.
 *
 * @param value the value
 * @param place the place, {@code $.@graph[2].author}
 */
record JsonCursor(ExtensionValue value, String place) {
  private static final ImmutableList<String> PREFIXES =
      ImmutableList.of("", "schema:", "https://schema.org/", "http://schema.org/");

  /** The aliases of two keywords of JSON-LD in the context of schema.org. */
  private static final ImmutableMap<String, String> KEYWORDS =
      ImmutableMap.of("@id", "id", "@type", "type");

  private static final int MOST_ZEROS = 100;
  private static final int SHOWN = 60;

  static JsonCursor root(ExtensionValue value) {
    return new JsonCursor(value, "$");
  }

  boolean isObject() {
    return value.asMembers().isPresent();
  }

  /** The members of an object; empty for anything else. */
  ImmutableMap<String, ExtensionValue> members() {
    return value.asMembers().orElse(ImmutableMap.of());
  }

  /** All members with their places. */
  Stream<JsonCursor> children() {
    return members().keySet().stream().map(this::child);
  }

  private JsonCursor child(String name) {
    return new JsonCursor(requireNonNull(members().get(name)), place + "." + name);
  }

  Optional<JsonCursor> member(String name) {
    return Stream.concat(
            PREFIXES.stream().map(prefix -> prefix + name),
            Optional.ofNullable(KEYWORDS.get(name)).stream())
        .filter(members()::containsKey)
        .findFirst()
        .map(this::child);
  }

  /** The values of a member: the items of a list, or the one value; nulls left out. */
  ImmutableList<JsonCursor> all(String name) {
    return member(name).map(JsonCursor::each).orElse(ImmutableList.of());
  }

  /** The first of the values of a member. */
  Optional<JsonCursor> first(String name) {
    return all(name).stream().findFirst();
  }

  /** The items of a list, or the value itself; nulls left out. */
  ImmutableList<JsonCursor> each() {
    return items()
        .filter(one -> !one.value.equals(new ExtensionValue.Nothing()))
        .collect(toImmutableList());
  }

  /** The items of a list, or the value itself. */
  Stream<JsonCursor> items() {
    return value
        .asItems()
        .map(
            items ->
                IntStream.range(0, items.size())
                    .mapToObj(i -> new JsonCursor(items.get(i), place + "[" + i + "]")))
        .orElseGet(() -> Stream.of(this));
  }

  /** The text of a text, a number or a JSON-LD value object. */
  Optional<String> text() {
    return text(value)
        .or(
            () ->
                Optional.ofNullable(members().get("@value"))
                    .filter(inner -> inner.asMembers().isEmpty())
                    .flatMap(JsonCursor::text));
  }

  private static Optional<String> text(ExtensionValue value) {
    return value.asText().or(() -> value.asNumber().map(JsonCursor::shown));
  }

  /** The number without an exponent, unless it would be mostly zeros. */
  private static String shown(BigDecimal number) {
    return Math.abs((long) number.scale()) > MOST_ZEROS
        ? number.toString()
        : number.toPlainString();
  }

  /** The first text of a member that is not blank. */
  Optional<String> text(String name) {
    return all(name).stream()
        .flatMap(one -> one.text().stream())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The language of a member; one that is not a BCP 47 tag is reported. */
  Optional<Language> language(String name, ProblemCollector problems) {
    return first(name).flatMap(said -> said.language(problems));
  }

  private Optional<Language> language(ProblemCollector problems) {
    try {
      return text().map(Language::of);
    } catch (IllegalArgumentException noTag) {
      problems.add(place, noTag.getMessage() + "; it is kept in the extensions only");
      return Optional.empty();
    }
  }

  /** Whether it is an object of a type of schema.org. */
  boolean is(String type) {
    return all("@type").stream()
        .flatMap(one -> one.text().stream())
        .anyMatch(name -> PREFIXES.stream().anyMatch(prefix -> name.equals(prefix + type)));
  }

  /** The id of a node. */
  Optional<String> id() {
    return member("@id").flatMap(JsonCursor::text);
  }

  /** The value for its type of schema.org, by the first type that is known. */
  <T> Optional<T> typed(ImmutableMap<String, T> types) {
    return types.entrySet().stream()
        .filter(type -> is(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** A text of the file for a message, cut where it is long. */
  static String shown(String text) {
    boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
    return "'" + (isLong ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…" : text) + "'";
  }
}
