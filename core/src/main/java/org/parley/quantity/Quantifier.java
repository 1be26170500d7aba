package org.parley.quantity;

import java.util.Arrays;

/** How a number was said: exactly, as a bound, as a range, or as a word without a number. */
public enum Quantifier {
  /** The number itself: "180". */
  EXACT(Shape.ONE, ""),
  /** Somewhere near the number: "about 200". */
  APPROXIMATELY(Shape.ONE, "~"),
  /** The number or more: "at least 180". */
  AT_LEAST(Shape.ONE, ">="),
  /** More than the number, exclusive: "over 100". */
  MORE_THAN(Shape.ONE, ">"),
  /** The number or fewer: "up to 50". */
  AT_MOST(Shape.ONE, "<="),
  /** Fewer than the number, exclusive: "under 50". */
  LESS_THAN(Shape.ONE, "<"),
  /** From one number to another, both included: "150 to 180". */
  BETWEEN(Shape.TWO, ".."),
  /** An unspecified number: "several", "dozens". */
  UNSPECIFIED(Shape.NONE, "?");

  private final Shape shape;
  private final String sign;

  Quantifier(Shape shape, String sign) {
    this.shape = shape;
    this.sign = sign;
  }

  /** The quantifier whose sign comes before a single number. */
  static Quantifier ofSign(String sign) {
    return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst().orElseThrow();
  }

  /** The sign in the notation. */
  String sign() {
    return sign;
  }

  Shape shape() {
    return shape;
  }

  /** The numbers that a quantifier takes. */
  enum Shape {
    NONE("no number"),
    ONE("one value and nothing else"),
    TWO("low and high, and perhaps best");

    private final String takes;

    Shape(String takes) {
      this.takes = takes;
    }

    String takes() {
      return takes;
    }
  }
}
