package org.parley.source;

/** What sort of publication it is. */
public enum SourceKind {
  /** An article of a newspaper, a magazine or a site. */
  ARTICLE,
  /** A dispatch of a news agency. */
  DISPATCH,
  /** A broadcast on radio, television or a stream. */
  BROADCAST,
  /** A post on a social network or a channel. */
  POST,
  /** A statement for the press. */
  PRESS_RELEASE,
  /** A report of an organisation, an inquiry or a court. */
  REPORT,
  /** Any other document. */
  DOCUMENT,
  /** A picture or a video. */
  IMAGE,
  /** A dataset or a release of one. */
  DATASET,
  /** Not known. */
  UNKNOWN
}
