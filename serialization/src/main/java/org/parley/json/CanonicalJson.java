package org.parley.json;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.extension.Extensible;
import org.parley.text.OneLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes an entity in canonical form: members by name, sets in order, numbers and texts as in RFC
 * 8785 (JSON Canonicalization Scheme).
 *
 * <p>It deliberately differs in one point: a number that a double cannot represent, such as an
 * integer above 2<sup>53</sup>, keeps all its digits, where RFC 8785 would round it.
 */
final class CanonicalJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new ParleyModule())
          .addModule(new SimpleModule().addSerializer(new SortedSet()))
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** The number of digits from which a number is written with an exponent. */
  private static final int MOST_DIGITS = 21;

  private static final int MOST_ZEROS = 6;

  /** The number of significant digits that identify every double. */
  private static final int DOUBLE_DIGITS = 17;

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /** The entity in this form, without its own id. */
  static String withoutId(Extensible entity) {
    Map<String, JsonNode> members = new TreeMap<>();
    MAPPER.valueToTree(entity).forEachEntry(members::put);
    members.remove("id");
    CanonicalJson json = new CanonicalJson();
    json.addMembers(members);
    return json.text.toString();
  }

  private void addMembers(Map<String, JsonNode> sorted) {
    text.append('{');
    String separator = "";
    for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
      text.append(separator);
      addText(member.getKey());
      text.append(':');
      add(member.getValue());
      separator = ",";
    }
    text.append('}');
  }

  private void add(JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> {
        Map<String, JsonNode> members = new TreeMap<>();
        node.forEachEntry(members::put);
        addMembers(members);
      }
      case ARRAY -> addItems(node);
      case STRING -> addText(node.stringValue());
      case NUMBER -> text.append(node.isDouble() ? number(node.doubleValue()) : number(node));
      default -> text.append(node.asString("null"));
    }
  }

  private void addItems(JsonNode items) {
    text.append('[');
    String separator = "";
    for (JsonNode item : items) {
      text.append(separator);
      add(item);
      separator = ",";
    }
    text.append(']');
  }

  private static String number(JsonNode node) {
    return number(node.decimalValue());
  }

  /**
   * The number with the fewest digits that is read as this double: 0.1, although the double is not
   * exactly that. Of several, the closest; of two equally close, the one with an even last digit.
   */
  static String number(double number) {
    BigDecimal exact = new BigDecimal(number);
    int digits = 1;
    while (digits < DOUBLE_DIGITS && readAs(number, exact, digits).isEmpty()) {
      digits++;
    }
    return number(
        readAs(number, exact, digits)
            .orElseGet(() -> exact.round(new MathContext(DOUBLE_DIGITS, RoundingMode.HALF_EVEN))));
  }

  /** The closest number with this many digits that is read as a double. */
  private static Optional<BigDecimal> readAs(double number, BigDecimal exact, int digits) {
    return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)
        .map(rounding -> exact.round(new MathContext(digits, rounding)))
        .filter(rounded -> Double.compare(rounded.doubleValue() + 0.0, number + 0.0) == 0)
        .findFirst();
  }

  /** The number as ECMAScript writes it, which RFC 8785 follows: 200, 1e+21, 0.000001, 1.5e-7. */
  static String number(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal stripped = number.stripTrailingZeros();
    String digits = stripped.unscaledValue().abs().toString();
    long point = digits.length() - (long) stripped.scale();
    String sign = stripped.signum() < 0 ? "-" : "";
    return sign
        + (point > MOST_DIGITS || point <= -MOST_ZEROS
            ? withExponent(digits, point - 1)
            : stripped.abs().toPlainString());
  }

  private static String withExponent(String digits, long exponent) {
    String decimals = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + decimals + "e" + (exponent < 0 ? "" : "+") + exponent;
  }

  private void addText(String value) {
    text.append('"');
    value.codePoints().forEach(this::addCharacter);
    text.append('"');
  }

  private void addCharacter(int point) {
    switch (point) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default -> {
        boolean halved = Character.getType(point) == Character.SURROGATE;
        if (point < ' ' || halved) {
          text.append(OneLine.escaped(point));
        } else {
          text.appendCodePoint(point);
        }
      }
    }
  }

  /** Writes a set of codes or ids, sorted by text because a set has no order of its own. */
  private static final class SortedSet extends StdSerializer<ImmutableSet<?>> {
    SortedSet() {
      super(ImmutableSet.class);
    }

    @Override
    public boolean isEmpty(SerializationContext context, ImmutableSet<?> set) {
      return set.isEmpty();
    }

    @Override
    public void serialize(
        ImmutableSet<?> set, JsonGenerator generator, SerializationContext context) {
      generator.writeStartArray();
      set.stream().map(Object::toString).sorted().forEach(generator::writeString);
      generator.writeEndArray();
    }
  }
}
