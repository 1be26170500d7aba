package org.parley.dataset.gdelt;

/** The 16 columns of the mentions, which the files do not name. */
final class GdeltMentionColumns {
  static final String EVENT = "GLOBALEVENTID";
  static final String ADDED = "EventTimeDate";
  static final String TIME = "MentionTimeDate";
  static final String TYPE = "MentionType";
  static final String PUBLISHER = "MentionSourceName";
  static final String DOCUMENT = "MentionIdentifier";
  static final String FIRST = "Actor1CharOffset";
  static final String SECOND = "Actor2CharOffset";
  static final String ACTION = "ActionCharOffset";
  static final String RAW = "InRawText";
  static final String CONFIDENCE = "Confidence";
  static final String LENGTH = "MentionDocLen";
  static final String TONE = "MentionDocTone";
  static final String TRANSLATION = "MentionDocTranslationInfo";

  private GdeltMentionColumns() {}
}
