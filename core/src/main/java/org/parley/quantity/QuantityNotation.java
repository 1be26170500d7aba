package org.parley.quantity;

import static org.parley.Requirement.require;

import com.google.common.base.Joiner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of a quantity: {@code [unit] figure "words"} or {@code [unit] ?words}. */
final class QuantityNotation {
  private static final String NUMBER = "(\\d{1,40}(?:\\.\\d{1,40})?)";
  private static final Pattern ONE = Pattern.compile("(~|>=|>|<=|<|)" + NUMBER);
  private static final Pattern TWO =
      Pattern.compile(NUMBER + "\\.\\." + NUMBER + "(?:\\(" + NUMBER + "\\))?");
  private static final Pattern UNIT = Pattern.compile("\\[([^\\]]*)\\] ");
  private static final Pattern WORDS = Pattern.compile(" \"((?:[^\"\\\\]|\\\\[\"\\\\])*+)\"\\z");

  private QuantityNotation() {}

  static String text(Quantity quantity) {
    boolean spoken = quantity.quantifier() == Quantifier.UNSPECIFIED;
    boolean percent = !spoken && quantity.unit().equals(Unit.PERCENT);
    String unit = quantity.unit().equals(Unit.COUNT) || percent ? "" : "[" + quantity.unit() + "] ";
    if (spoken) {
      return unit + "?" + quantity.words().orElse("");
    }
    return unit
        + figures(quantity)
        + (percent ? "%" : "")
        + quantity.words().map(words -> " \"" + escaped(words) + "\"").orElse("");
  }

  private static String figures(Quantity quantity) {
    if (quantity.quantifier() != Quantifier.BETWEEN) {
      return quantity.quantifier().sign() + number(quantity.value());
    }
    String best = quantity.best().map(number -> "(" + Figure.text(number) + ")").orElse("");
    return number(quantity.low()) + ".." + number(quantity.high()) + best;
  }

  private static String number(Optional<BigDecimal> number) {
    return Figure.text(number.orElseThrow());
  }

  /** The numbers with their names, for messages. */
  static String parts(Quantity quantity) {
    List<String> parts = new ArrayList<>();
    quantity.value().ifPresent(number -> parts.add("value=" + number));
    quantity.low().ifPresent(number -> parts.add("low=" + number));
    quantity.high().ifPresent(number -> parts.add("high=" + number));
    quantity.best().ifPresent(number -> parts.add("best=" + number));
    return parts.isEmpty() ? "no number" : Joiner.on(", ").join(parts);
  }

  /** Whether a text is, or sets out to be, in the notation and no phrase. */
  static boolean isNotation(String text) {
    String numbers = WORDS.matcher(text).replaceFirst("");
    String bare = numbers.endsWith("%") ? numbers.substring(0, numbers.length() - 1) : numbers;
    return text.startsWith("[")
        || text.startsWith("?")
        || ONE.matcher(bare).matches()
        || TWO.matcher(bare).matches();
  }

  static Quantity parse(String text) {
    Matcher unit = UNIT.matcher(text);
    if (!unit.lookingAt()) {
      return parseBody(text, text, Optional.empty());
    }
    return parseBody(text, text.substring(unit.end()), Optional.of(Unit.of(unit.group(1))));
  }

  private static Quantity parseBody(String whole, String body, Optional<Unit> unit) {
    if (body.startsWith("?")) {
      Quantity.Builder spoken = Quantity.builder().quantifier(Quantifier.UNSPECIFIED);
      unit.ifPresent(spoken::unit);
      return body.length() == 1 ? spoken.build() : spoken.words(body.substring(1)).build();
    }
    return parseFigure(whole, body, unit);
  }

  private static Quantity parseFigure(String whole, String body, Optional<Unit> unit) {
    Quantity.Builder builder = Quantity.builder();
    String figures = body;
    Matcher words = WORDS.matcher(figures);
    if (words.find()) {
      builder.words(unescaped(words.group(1)));
      figures = figures.substring(0, words.start());
    }
    boolean percent = unit.isEmpty() && figures.endsWith("%");
    String numbers = percent ? figures.substring(0, figures.length() - 1) : figures;
    require(
        addFigures(builder, numbers),
        "must be a quantity (200, ~200, >=180, >100, <=50, <50, 150..180, 150..180(170) or"
            + " ?several)",
        whole);
    return builder.unit(unit.orElse(percent ? Unit.PERCENT : Unit.COUNT)).build();
  }

  private static boolean addFigures(Quantity.Builder builder, String numbers) {
    Matcher one = ONE.matcher(numbers);
    if (one.matches()) {
      builder.quantifier(Quantifier.ofSign(one.group(1))).value(new BigDecimal(one.group(2)));
      return true;
    }
    Matcher two = TWO.matcher(numbers);
    if (!two.matches()) {
      return false;
    }
    builder.quantifier(Quantifier.BETWEEN);
    builder.low(new BigDecimal(two.group(1))).high(new BigDecimal(two.group(2)));
    Optional.ofNullable(two.group(3)).map(BigDecimal::new).ifPresent(builder::best);
    return true;
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String unescaped(String words) {
    return words.replaceAll("\\\\([\"\\\\])", "$1");
  }
}
