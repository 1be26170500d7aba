package org.parley.source;

import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/** The kind of a publication: an article, a post, a dataset. */
public final class SourceKind extends OpenWord<SourceKind> {
  private static final OpenVocabulary.Builder<SourceKind> WORDS =
      OpenVocabulary.named("a kind of source", SourceKind::new);

  /** An article of a newspaper, a magazine or a site. */
  public static final SourceKind ARTICLE = WORDS.add("ARTICLE");

  /** A dispatch of a news agency. */
  public static final SourceKind DISPATCH = WORDS.add("DISPATCH");

  /** A broadcast on radio, television or a stream. */
  public static final SourceKind BROADCAST = WORDS.add("BROADCAST");

  /** A post on a social network or a channel. */
  public static final SourceKind POST = WORDS.add("POST");

  /** A statement for the press. */
  public static final SourceKind PRESS_RELEASE = WORDS.add("PRESS_RELEASE");

  /** A report of an organisation, an inquiry or a court. */
  public static final SourceKind REPORT = WORDS.add("REPORT");

  /** Any other document. */
  public static final SourceKind DOCUMENT = WORDS.add("DOCUMENT");

  /** A picture or a video. */
  public static final SourceKind IMAGE = WORDS.add("IMAGE");

  /** A dataset or a release of one. */
  public static final SourceKind DATASET = WORDS.add("DATASET");

  /** Not known. */
  public static final SourceKind UNKNOWN = WORDS.add("UNKNOWN");

  /** The vocabulary: its known words, and how others are read. */
  public static final OpenVocabulary<SourceKind> VOCABULARY = WORDS.build();

  private SourceKind(String word, int rank) {
    super(word, rank);
  }

  /**
   * The word with this spelling.
   *
   * @param word a known word, or one of the user's own as {@code scheme:word}
   * @throws IllegalArgumentException if it is neither
   */
  public static SourceKind of(String word) {
    return VOCABULARY.of(word);
  }
}
