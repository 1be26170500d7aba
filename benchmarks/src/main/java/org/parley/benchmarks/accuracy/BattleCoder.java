package org.parley.benchmarks.accuracy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;
import org.parley.quantity.phrase.CountExpression;
import org.parley.quantity.phrase.StatedQuantity;
import org.parley.quantity.phrase.StatedQuantity.Relation;

/**
 * The coding instruction for texts on battles: it selects the quantities of a text that are the
 * total and the numbers of the two sides.
 *
 * <p>The library reads the numbers; this class has only the coders' rules: people are counted, not
 * units, ships or miles; a side is found by its name in the same part of the sentence or by the tag
 * after it, {@code [US]}; a number included in another is not added to it, an additional one is;
 * prisoners alone are not losses.
 */
public final class BattleCoder {
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)\\b(brigades?|divisions?|regiments?|compan(y|ies)|corps|batter(y|ies)|units?|ships?"
              + "|warships?|gunboats?|monitors?|transports?|vessels?|boats?|miles|sections?"
              + "|detachments?|battalions?|squadrons?|guns?)\\b");
  private static final Pattern CAPTURED =
      Pattern.compile("(?i)\\b(prisoners?|captured|surrendered|paroled)\\b");
  private static final Pattern TAG = Pattern.compile("\\[([A-Z]+)\\]");
  private static final Pattern PARTS = Pattern.compile("[;()\\[\\]]");
  private static final Pattern TOTAL = Pattern.compile("(?i)\\btotal\\b.*");
  private static final ImmutableSet<String> UNION = ImmutableSet.of("US");
  private static final ImmutableSet<String> CONFEDERATES = ImmutableSet.of("CS");
  private static final ImmutableSet<String> GUARD = ImmutableSet.of("MSG");

  private final CountExpression phrase;

  private BattleCoder(CountExpression phrase) {
    this.phrase = phrase;
  }

  /** The numbers that a text gives for all, for the Union and for the Confederates. */
  public static CodedNumbers code(String text) {
    BattleCoder coder = new BattleCoder(CountExpression.parse(text));
    Optional<Range<BigDecimal>> cs = coder.side(CONFEDERATES);
    return new CodedNumbers(
        coder.total(), coder.side(UNION), cs.isPresent() ? cs : coder.side(GUARD));
  }

  private Optional<Range<BigDecimal>> total() {
    boolean tagged = TAG.matcher(phrase.text()).find();
    return phrase.quantities().stream()
        .filter(quantity -> !tagged && isOfPeople(quantity) && isTotal(quantity))
        .findFirst()
        .flatMap(BattleCoder::number);
  }

  private boolean isTotal(StatedQuantity quantity) {
    return quantity.link().isEmpty()
        && quantity
            .label()
            .map(label -> TOTAL.matcher(label.of(phrase.text())).matches())
            .orElse(true)
        && Stream.of(UNION, CONFEDERATES, GUARD).noneMatch(side -> isOf(side, quantity));
  }

  private Optional<Range<BigDecimal>> side(ImmutableSet<String> names) {
    List<StatedQuantity> losses = phrase.quantities().stream().filter(q -> isOf(names, q)).toList();
    return losses.stream()
        .filter(quantity -> losses.size() > 1 || !isCaptured(quantity))
        .map(BattleCoder::number)
        .flatMap(Optional::stream)
        .reduce(BattleCoder::sum);
  }

  private boolean isOf(ImmutableSet<String> names, StatedQuantity quantity) {
    return isOfPeople(quantity)
        && !is(Relation.INCLUDED, quantity)
        && names.contains(sideOf(quantity));
  }

  private static boolean is(Relation relation, StatedQuantity quantity) {
    return quantity.link().filter(link -> link.relation() == relation).isPresent();
  }

  private boolean isOfPeople(StatedQuantity quantity) {
    return quantity.quantity().unit().equals(Unit.COUNT)
        && quantity.label().filter(label -> UNIT.matcher(label.of(phrase.text())).find()).isEmpty();
  }

  private boolean isCaptured(StatedQuantity quantity) {
    return quantity.label().filter(l -> CAPTURED.matcher(l.of(phrase.text())).find()).isPresent();
  }

  /** The name of the side: in the tag behind, in the label, or in the part of the sentence. */
  private String sideOf(StatedQuantity quantity) {
    if (TAG.matcher(phrase.text()).find()) {
      Matcher tag = TAG.matcher(phrase.text());
      return tag.find(quantity.span().end()) ? tag.group(1) : "";
    }
    if (is(Relation.ADDED, quantity)) {
      return sideOf(phrase.quantities().get(quantity.link().orElseThrow().to()));
    }
    String labelled = quantity.label().map(label -> name(label.of(phrase.text()))).orElse("");
    return labelled.isEmpty() && is(Relation.IN_PARENTHESES, quantity)
        ? name(part(quantity))
        : labelled;
  }

  private static String name(String words) {
    Matcher name = Pattern.compile("\\b(US|CS|MSG)\\b").matcher(words);
    return name.find() ? name.group(1) : "";
  }

  /** The text around it, between semicolons and parentheses. */
  private String part(StatedQuantity quantity) {
    String text = phrase.text();
    Matcher sign = PARTS.matcher(text);
    int start = 0;
    while (sign.find() && sign.start() < quantity.span().start()) {
      start = sign.end();
    }
    int end = sign.find(quantity.span().end()) ? sign.start() : text.length();
    return text.substring(start, end);
  }

  private static Optional<Range<BigDecimal>> number(StatedQuantity quantity) {
    return quantity
        .quantity()
        .interval(Reading.strict())
        .filter(Range::hasUpperBound)
        .map(BattleCoder::closed);
  }

  /** The range as it was coded: "fewer than 100" was coded 0..100. */
  private static Range<BigDecimal> closed(Range<BigDecimal> range) {
    return Range.closed(range.lowerEndpoint(), range.upperEndpoint());
  }

  private static Range<BigDecimal> sum(Range<BigDecimal> one, Range<BigDecimal> other) {
    return Range.closed(
        one.lowerEndpoint().add(other.lowerEndpoint()),
        one.upperEndpoint().add(other.upperEndpoint()));
  }
}
