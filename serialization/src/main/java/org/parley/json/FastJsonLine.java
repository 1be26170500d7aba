package org.parley.json;

import static org.parley.json.UnusualException.unusual;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON for a codec that accepts exactly what it expects, byte by byte, and gives up on
 * all else.
 *
 * <p>It accepts a subset of JSON: no escapes in texts, no numbers with a sign, an exponent or many
 * digits. For anything else it throws an exception, and Jackson reads the line.
 */
final class FastJsonLine {
  /** The number from which ten times the value may overflow a long. */
  private static final long TOO_LARGE = 100_000_000_000_000_000L;

  private final int longestText;
  private byte[] bytes = {};
  private int at;
  private int end;

  /** The text that was scanned last. */
  private int textStart;

  private int textEnd;
  private boolean isAscii;

  FastJsonLine(int longestText) {
    this.longestText = longestText;
  }

  /** Begins with the next line, which must not change until it has been read. */
  void begin(byte[] line, int from, int to) {
    bytes = line;
    at = from;
    end = to;
  }

  /** Checks that nothing follows. */
  void end() {
    if (peek() != 0 || at < end) {
      throw unusual();
    }
  }

  /** The next byte that is not a space; 0 at the end. */
  private int peek() {
    while (at < end) {
      byte next = bytes[at];
      if (next != ' ' && next != '\t' && next != '\r') {
        return next;
      }
      at++;
    }
    return 0;
  }

  private void expect(char sign) {
    if (peek() != sign) {
      throw unusual();
    }
    at++;
  }

  private boolean take(char sign) {
    boolean taken = peek() == sign;
    at += taken ? 1 : 0;
    return taken;
  }

  /** Enters the object that must come next. */
  void enter() {
    expect('{');
  }

  /** Leaves an object that must end here. */
  void leave() {
    expect('}');
  }

  /** The name of the first member of an object that was entered; null if it is empty. */
  @Nullable String first(Members members) {
    members.begin();
    return take('}') ? null : name(members);
  }

  /** The name of the next member of an object whose first was read; null if there is none. */
  @Nullable String further(Members members) {
    members.begin();
    return next(members);
  }

  /** The name of the next member; null at the end of the object, which is then left. */
  @Nullable String next(Members members) {
    if (take(',')) {
      return name(members);
    }
    leave();
    return null;
  }

  private String name(Members members) {
    peek();
    byte[] name = members.find(bytes, at, end);
    at += name.length;
    expect(':');
    return members.found();
  }

  String text() {
    scanText();
    return scanned();
  }

  <T> T text(TextCache<T> cache) {
    scanText();
    return isAscii ? cache.get(bytes, textStart, textEnd) : cache.get(scanned());
  }

  private void scanText() {
    expect('"');
    int all = 0;
    int i = at;
    for (; i < end && bytes[i] != '"'; i++) {
      byte next = bytes[i];
      all |= next;
      if (next == '\\' || (next >= 0 && next < ' ')) {
        throw unusual();
      }
    }
    if (i >= end || i - at > longestText) {
      throw unusual();
    }
    textStart = at;
    textEnd = i;
    isAscii = all >= 0;
    at = i + 1;
  }

  private String scanned() {
    int length = textEnd - textStart;
    if (isAscii) {
      return new String(bytes, textStart, length, StandardCharsets.ISO_8859_1);
    }
    String text = new String(bytes, textStart, length, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) { // perhaps for bytes that are not UTF-8
      throw unusual();
    }
    return text;
  }

  /** The next value: an object is read by its reader, a text is looked up in its cache. */
  <T> T textOrObject(TextCache<T> cache, Supplier<T> object) {
    return take('{') ? object.get() : text(cache);
  }

  <T> List<T> texts(TextCache<T> cache) {
    return list(() -> text(cache));
  }

  /** The objects of a list, each read by this reader. */
  <T> List<T> objects(Supplier<T> reader) {
    return list(
        () -> {
          enter();
          return reader.get();
        });
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    expect('[');
    if (take(']')) {
      return items;
    }
    do {
      items.add(item.get());
    } while (take(','));
    expect(']');
    return items;
  }

  int integer() {
    long number = whole();
    if (number > Integer.MAX_VALUE || isAt('.') || isAt('e') || isAt('E')) {
      throw unusual();
    }
    return (int) number;
  }

  /** A number, with as many decimals as are written. */
  BigDecimal number() {
    long number = whole();
    int decimals = 0;
    if (isAt('.')) {
      at++;
      int start = at;
      number = digits(number);
      decimals = at - start;
      if (decimals == 0) {
        throw unusual();
      }
    }
    if (isAt('e') || isAt('E')) {
      throw unusual();
    }
    return BigDecimal.valueOf(number, decimals);
  }

  /** A whole number, without a zero ahead. */
  private long whole() {
    boolean zero = peek() == '0';
    int start = at;
    long number = digits(0);
    if (at == start || (zero && at > start + 1)) {
      throw unusual();
    }
    return number;
  }

  /** The next digits, appended to those of a number. */
  private long digits(long before) {
    long number = before;
    for (; at < end && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      if (number >= TOO_LARGE) {
        throw unusual();
      }
      number = 10 * number + (bytes[at] - '0');
    }
    return number;
  }

  private boolean isAt(char sign) {
    return at < end && bytes[at] == sign;
  }
}
