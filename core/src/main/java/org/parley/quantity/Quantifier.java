package org.parley.quantity;

import java.util.Arrays;

/** How a number was said: as itself, as a bound, as a range, or as a word without a number. */
public enum Quantifier {
  /** The number itself: "180". */
  EXACT(Shape.ONE, ""),
  /** Somewhere near the number: "about 200". */
  APPROXIMATELY(Shape.ONE, "~"),
  /** The number or more: "at least 180". */
  AT_LEAST(Shape.ONE, ">="),
  /** More than the number, which does not count itself: "over 100". */
  MORE_THAN(Shape.ONE, ">"),
  /** The number or fewer: "up to 50". */
  AT_MOST(Shape.ONE, "<="),
  /** Fewer than the number, which does not count itself: "under 50". */
  LESS_THAN(Shape.ONE, "<"),
  /** From one number to another, both included: "150 to 180". */
  BETWEEN(Shape.TWO, ".."),
  /** Some number that was not said: "several", "dozens". */
  UNSPECIFIED(Shape.NONE, "?");

  private final Shape shape;
  private final String sign;

  Quantifier(Shape shape, String sign) {
    this.shape = shape;
    this.sign = sign;
  }

  /** The one whose sign stands before a single number. */
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

  /** Which numbers go with a quantifier. */
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
