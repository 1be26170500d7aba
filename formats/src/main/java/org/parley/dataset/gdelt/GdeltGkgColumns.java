package org.parley.dataset.gdelt;

/** The 27 columns of the codebook V2.1, which the files do not name. */
final class GdeltGkgColumns {
  static final String ID = "GKGRECORDID";
  static final String DATE = "V2.1DATE";
  static final String COLLECTION = "V2SOURCECOLLECTIONIDENTIFIER";
  static final String PUBLISHER = "V2SOURCECOMMONNAME";
  static final String DOCUMENT = "V2DOCUMENTIDENTIFIER";
  static final String COUNTS = "V2.1COUNTS";
  static final String QUOTATIONS = "V2.1QUOTATIONS";
  static final String TRANSLATION = "V2.1TRANSLATIONINFO";

  private GdeltGkgColumns() {}
}
