package org.parley.claimreview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.input.ProblemCollector;
import org.parley.time.Edtf;
import org.parley.time.When;

/** Converts dates of schema.org, ISO 8601 with or without a time, and back. */
final class SchemaOrgDates {
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?"
              + "(Z|[+-]\\d\\d(?::?\\d\\d)?)?");
  private static final Pattern ISO =
      Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T[0-9:]+(Z|[+-].*)?)?)?)?");
  private static final Pattern HOURS_AND_MINUTES = Pattern.compile("([+-]\\d\\d)(\\d\\d)");

  private final ProblemCollector problems;

  SchemaOrgDates(ProblemCollector problems) {
    this.problems = problems;
  }

  /** The date of a member, if it has one that can be read. */
  Optional<When> read(JsonCursor node, String name) {
    return node.first(name).flatMap(this::read);
  }

  private Optional<When> read(JsonCursor date) {
    Optional<String> text = date.text().filter(said -> !said.isBlank());
    Optional<When> when = text.flatMap(SchemaOrgDates::when);
    if (when.isEmpty()) {
      problems.add(
          date.place(),
          "must be a date of the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, got "
              + text.map(JsonCursor::shown).orElse("no text"));
    }
    return when;
  }

  /**
   * The date without fractions of a second, which a dossier cannot represent; the whole text is
   * kept as stated.
   */
  private static Optional<When> when(String text) {
    Matcher dateTime = DATE_TIME.matcher(text.strip());
    String edtf =
        dateTime.matches()
            ? dateTime.group(1) + "T" + dateTime.group(2) + offset(dateTime.group(3))
            : text.strip();
    try {
      When.Builder when = When.builder().edtf(Edtf.parse(edtf));
      return Optional.of((edtf.equals(text) ? when : when.stated(text)).build());
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static String offset(@Nullable String offset) {
    return offset == null ? "" : HOURS_AND_MINUTES.matcher(offset).replaceFirst("$1:$2");
  }

  /** The date, if ISO 8601 knows it: an approximate one or one of two ends is left out. */
  static Optional<String> iso(Optional<When> when) {
    return when.map(date -> date.edtf().toString()).filter(text -> ISO.matcher(text).matches());
  }
}
