package org.parley.statement;

import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/**
 * The act of saying something, after the verbal categories of CAMEO.
 *
 * <p>"Urged", "demanded" and "condemned" are three acts with three codes in the field's event data;
 * a claim of fact is only one act among them.
 */
public final class SpeechAct extends OpenWord<SpeechAct> {
  private static final OpenVocabulary.Builder<SpeechAct> WORDS =
      OpenVocabulary.named("a speech act", SpeechAct::new);

  /** States that something is so. */
  public static final SpeechAct ASSERT = WORDS.add("ASSERT");

  /** Declines to comment. */
  public static final SpeechAct DECLINE_COMMENT = WORDS.add("DECLINE_COMMENT");

  /** Expresses concern. */
  public static final SpeechAct EXPRESS_CONCERN = WORDS.add("EXPRESS_CONCERN");

  /** Expresses hope. */
  public static final SpeechAct EXPRESS_HOPE = WORDS.add("EXPRESS_HOPE");

  /** Expresses sympathy. */
  public static final SpeechAct EMPATHISE = WORDS.add("EMPATHISE");

  /** Claims responsibility. */
  public static final SpeechAct CLAIM_RESPONSIBILITY = WORDS.add("CLAIM_RESPONSIBILITY");

  /** Denies a fact, or responsibility. */
  public static final SpeechAct DENY = WORDS.add("DENY");

  /** Appeals: for restraint, a ceasefire, a withdrawal, talks. */
  public static final SpeechAct APPEAL = WORDS.add("APPEAL");

  /** Promises. */
  public static final SpeechAct PROMISE = WORDS.add("PROMISE");

  /** Praises. */
  public static final SpeechAct PRAISE = WORDS.add("PRAISE");

  /** Apologises. */
  public static final SpeechAct APOLOGISE = WORDS.add("APOLOGISE");

  /** Demands. */
  public static final SpeechAct DEMAND = WORDS.add("DEMAND");

  /** Expresses disapproval. */
  public static final SpeechAct DISAPPROVE = WORDS.add("DISAPPROVE");

  /** Condemns. */
  public static final SpeechAct CONDEMN = WORDS.add("CONDEMN");

  /** Accuses. */
  public static final SpeechAct ACCUSE = WORDS.add("ACCUSE");

  /** Rejects a proposal, talks, a mediation. */
  public static final SpeechAct REJECT = WORDS.add("REJECT");

  /** Threatens. */
  public static final SpeechAct THREATEN = WORDS.add("THREATEN");

  /** The vocabulary: its known words, and how others are read. */
  public static final OpenVocabulary<SpeechAct> VOCABULARY = WORDS.build();

  private SpeechAct(String word, int rank) {
    super(word, rank);
  }

  /**
   * The word with this spelling.
   *
   * @param word a known word, or one of the user's own as {@code scheme:word}
   * @throws IllegalArgumentException if it is neither
   */
  public static SpeechAct of(String word) {
    return VOCABULARY.of(word);
  }
}
