package org.parley.reconcile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.proposition.Measure;

/**
 * What a policy says beside its estimate: a grade, a category, the part of some of those counted.
 */
public sealed interface Note {
  /** The note in a sentence. */
  String text();

  /** The note in a word or two, for a table. */
  String brief();

  /**
   * The dataset has no such measure, so that its rule is applied by analogy only.
   *
   * @param measure what was asked for
   * @param counts what the dataset counts, in words
   */
  record ByAnalogy(Measure measure, String counts) implements Note {
    /** Refuses null. */
    public ByAnalogy {
      requireNonNull(measure, "measure");
      requireNonNull(counts, "counts");
    }

    @Override
    public String text() {
      return "By analogy: the dataset counts " + counts + ", not " + measure + ".";
    }

    @Override
    public String brief() {
      return "by analogy";
    }
  }

  /**
   * A value of a list of the dataset's own: a grade, a category, a clarity.
   *
   * @param code the value, {@code airwars.grade:FAIR} say
   * @param meaning what it means
   */
  record Coded(Code code, String meaning) implements Note {
    /** Refuses null. */
    public Coded {
      requireNonNull(code, "code");
      requireNonNull(meaning, "meaning");
    }

    @Override
    public String text() {
      return code + ": " + meaning + ".";
    }

    @Override
    public String brief() {
      return code.toString();
    }
  }

  /**
   * The dataset keeps words as words and makes no number of them.
   *
   * @param words the words, in alphabetical order
   */
  record WordsOnly(ImmutableList<String> words) implements Note {
    /** Refuses null. */
    public WordsOnly {
      requireNonNull(words, "words");
    }

    @Override
    public String text() {
      return words.isEmpty()
          ? "Kept as text only."
          : "Kept as text only: \"" + String.join("\", \"", words) + "\".";
    }

    @Override
    public String brief() {
      return words.isEmpty() ? "text only" : "text only: " + String.join(", ", words);
    }
  }

  /**
   * The band of sizes in which the number falls.
   *
   * @param from its least number
   * @param to its greatest number; none for the last band
   */
  record Band(BigDecimal from, Optional<BigDecimal> to) implements Note {
    /** Refuses null. */
    public Band {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }

    @Override
    public String text() {
      return "Band: "
          + to.map(end -> English.number(from) + " to " + English.number(end))
              .orElseGet(() -> English.number(from) + " or more")
          + ".";
    }

    @Override
    public String brief() {
      return "band "
          + to.map(end -> English.number(from) + " to " + English.number(end))
              .orElseGet(() -> English.number(from) + " or more");
    }
  }

  /**
   * What the policy makes of some of those who are counted.
   *
   * @param name who they are: militants
   * @param estimate how many
   */
  record Part(String name, Estimate estimate) implements Note {
    /** Refuses null. */
    public Part {
      requireNonNull(name, "name");
      requireNonNull(estimate, "estimate");
    }

    @Override
    public String text() {
      return English.capital(name) + ": " + estimate.toEnglish() + ".";
    }

    @Override
    public String brief() {
      return name + " " + estimate.toEnglish();
    }
  }

  /**
   * The parts do not add up to the whole; neither is repaired.
   *
   * @param parts the sum of the parts
   */
  record PartsDisagree(Estimate.Figure parts) implements Note {
    /** Refuses null. */
    public PartsDisagree {
      requireNonNull(parts, "parts");
    }

    @Override
    public String text() {
      return "The parts add up to " + parts.toEnglish() + ", which is not the total.";
    }

    @Override
    public String brief() {
      return "parts add up to " + parts.toEnglish();
    }
  }

  /**
   * The event is not listed yet, and would be once more reports bear it out.
   *
   * @param needed how many it needs
   * @param known how many there are
   */
  record Pending(int needed, int known) implements Note {
    @Override
    public String text() {
      return "Pending: "
          + English.small(needed)
          + " are needed, "
          + (known == 0 ? "none" : English.small(known))
          + " known.";
    }

    @Override
    public String brief() {
      return "pending, " + known + " of " + needed;
    }
  }
}
