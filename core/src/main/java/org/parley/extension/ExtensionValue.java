package org.parley.extension;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/** A value of a member that the model does not know, in the shapes that JSON has. */
public sealed interface ExtensionValue {
  /** Calls the method for this shape of value. */
  <T> T match(Cases<T> cases);

  /** The text, if the value is one. */
  default Optional<String> asText() {
    return Optional.empty();
  }

  /** The number, if the value is one. */
  default Optional<BigDecimal> asNumber() {
    return Optional.empty();
  }

  /** The items, if the value is a list. */
  default Optional<ImmutableList<ExtensionValue>> asItems() {
    return Optional.empty();
  }

  /** The members, if the value has named ones. */
  default Optional<ImmutableMap<String, ExtensionValue>> asMembers() {
    return Optional.empty();
  }

  /**
   * One method for each shape of value.
   *
   * @param <T> what the methods return
   */
  interface Cases<T> {
    /** For a text. */
    T text(Text value);

    /** For a number. */
    T numeral(Numeral value);

    /** For true or false. */
    T flag(Flag value);

    /** For a null. */
    T nothing(Nothing value);

    /** For a list. */
    T items(Items value);

    /** For named members. */
    T members(Members value);
  }

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

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.text(this);
    }

    @Override
    public Optional<String> asText() {
      return Optional.of(text);
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

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.numeral(this);
    }

    @Override
    public Optional<BigDecimal> asNumber() {
      return Optional.of(number);
    }
  }

  /**
   * True or false.
   *
   * @param isTrue which of the two
   */
  record Flag(boolean isTrue) implements ExtensionValue {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.flag(this);
    }
  }

  /** A null that a file wrote out. */
  record Nothing() implements ExtensionValue {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.nothing(this);
    }
  }

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

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.items(this);
    }

    @Override
    public Optional<ImmutableList<ExtensionValue>> asItems() {
      return Optional.of(items);
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

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.members(this);
    }

    @Override
    public Optional<ImmutableMap<String, ExtensionValue>> asMembers() {
      return Optional.of(members);
    }
  }
}
