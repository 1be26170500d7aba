package org.parley.vocabulary;

import static org.parley.Requirement.message;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.code.Code;
import org.parley.code.PlainText;

/**
 * The words of one kind, to which new versions may add.
 *
 * @param <W> the type of the words
 */
public final class OpenVocabulary<W extends OpenWord<W>> {
  private static final Pattern UPPER_CASE = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final String name;
  private final Maker<W> maker;
  private final ImmutableMap<String, W> known;

  private OpenVocabulary(String name, Maker<W> maker, ImmutableMap<String, W> known) {
    this.name = name;
    this.maker = maker;
    this.known = known;
  }

  /** The constructor of the words. */
  @FunctionalInterface
  public interface Maker<W> {
    /** Makes a word with a rank in the vocabulary. */
    W make(String word, int rank);
  }

  /**
   * Starts a vocabulary.
   *
   * @param name the name of one word for messages, with an article: "a kind of actor"
   * @param maker the constructor of the words
   */
  public static <W extends OpenWord<W>> Builder<W> named(String name, Maker<W> maker) {
    return new Builder<>(name, maker);
  }

  /** The words that this version knows, in their order. */
  public ImmutableList<W> known() {
    return known.values().asList();
  }

  /**
   * The known word with this spelling, or a user's own word.
   *
   * @param word a known word, or {@code scheme:word}
   * @throws IllegalArgumentException if it is neither
   */
  public W of(String word) {
    @Nullable W found = known.get(word);
    if (found != null) {
      return found;
    }
    if (word.indexOf(':') < 0) {
      throw new IllegalArgumentException(refusal(word));
    }
    return unlisted(Code.parse(word).toString());
  }

  /**
   * The word with this spelling in a file of a newer version, which may know more words in capital
   * letters.
   *
   * @param word a known word, {@code scheme:word}, or a word of capital letters, digits and {@code
   *     _}
   * @throws IllegalArgumentException if it is none of these
   */
  public W ofNewerVersion(String word) {
    return !known.containsKey(word) && UPPER_CASE.matcher(word).matches()
        ? unlisted(word)
        : of(word);
  }

  private W unlisted(String word) {
    return maker.make(word, OpenWord.UNLISTED);
  }

  /** The message about a word that this version refuses. */
  public String refusal(String word) {
    return message(name + " must be " + this, PlainText.shortened(word));
  }

  /** The valid words: {@code one of ACTUAL, GENERIC, or a word of your own …}. */
  @Override
  public String toString() {
    return "one of "
        + Joiner.on(", ").join(known())
        + ", or a word of your own in the form scheme:word";
  }

  /**
   * Collects the known words of a vocabulary.
   *
   * @param <W> the type of the words
   */
  public static final class Builder<W extends OpenWord<W>> {
    private final String name;
    private final Maker<W> maker;
    private final ImmutableMap.Builder<String, W> known = ImmutableMap.builder();
    private int size;

    private Builder(String name, Maker<W> maker) {
      this.name = name;
      this.maker = maker;
    }

    /** Adds a known word after those before. */
    public W add(String word) {
      W added = maker.make(word, size++);
      known.put(word, added);
      return added;
    }

    /** The vocabulary of the words that were added. */
    public OpenVocabulary<W> build() {
      return new OpenVocabulary<>(name, maker, known.buildOrThrow());
    }
  }
}
