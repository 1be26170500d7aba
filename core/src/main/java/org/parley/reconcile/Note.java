package org.parley.reconcile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.proposition.Measure;

/**
 * An addition of a policy to its estimate, as data: a grade, a category, the part of some of those
 * counted.
 */
public sealed interface Note {
  /** Applies the function for this kind of note. */
  <T> T match(Cases<T> cases);

  /** A function for each kind of note. */
  interface Cases<T> {
    T byAnalogy(ByAnalogy note);

    T coded(Coded note);

    T wordsOnly(WordsOnly note);

    T band(Band note);

    T part(Part note);

    T partsDisagree(PartsDisagree note);

    T pending(Pending note);

    T chosen(Chosen note);
  }

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
    public <T> T match(Cases<T> cases) {
      return cases.byAnalogy(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.coded(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.wordsOnly(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.band(this);
    }
  }

  /**
   * The estimate of the policy for some of those who are counted.
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
    public <T> T match(Cases<T> cases) {
      return cases.part(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.partsDisagree(this);
    }
  }

  /**
   * The event is not listed yet, and would be once more reports corroborate it.
   *
   * @param needed how many it needs
   * @param known how many there are
   */
  record Pending(int needed, int known) implements Note {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.pending(this);
    }
  }

  /**
   * An editor chose the answer.
   *
   * @param by who chose it
   * @param reason why
   */
  record Chosen(String by, String reason) implements Note {
    /** Refuses null. */
    public Chosen {
      requireNonNull(by, "by");
      requireNonNull(reason, "reason");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.chosen(this);
    }
  }
}
