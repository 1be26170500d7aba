package org.parley.extension;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;

/** A value of a member that the model does not know, in the shapes that JSON has. */
public sealed interface ExtensionValue {
  /**
   * A text.
   *
   * @param text the text
   */
  record Text(String text) implements ExtensionValue {
    /** Refuses null. */
    public Text {
      requireNonNull(text, "text");
    }
  }

  /**
   * A number, with the decimals that it was written with.
   *
   * @param number the number
   */
  record Numeral(BigDecimal number) implements ExtensionValue {
    /** Refuses null. */
    public Numeral {
      requireNonNull(number, "number");
    }
  }

  /**
   * True or false.
   *
   * @param isTrue which of the two
   */
  record Flag(boolean isTrue) implements ExtensionValue {}

  /** A null that a file wrote out. */
  record Nothing() implements ExtensionValue {}

  /**
   * A list.
   *
   * @param items its items in order
   */
  record Items(ImmutableList<ExtensionValue> items) implements ExtensionValue {
    /** Refuses null. */
    public Items {
      requireNonNull(items, "items");
    }
  }

  /**
   * Named members.
   *
   * @param members the members, in the order in which they were written
   */
  record Members(ImmutableMap<String, ExtensionValue> members) implements ExtensionValue {
    /** Refuses null. */
    public Members {
      requireNonNull(members, "members");
    }
  }
}
