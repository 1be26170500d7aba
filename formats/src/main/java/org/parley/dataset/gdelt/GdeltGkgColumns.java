package org.parley.dataset.gdelt;

import com.google.common.collect.ImmutableList;

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

  static final ImmutableList<String> ALL =
      ImmutableList.of(
          ID,
          DATE,
          COLLECTION,
          PUBLISHER,
          DOCUMENT,
          "V1COUNTS",
          COUNTS,
          "V1THEMES",
          "V2ENHANCEDTHEMES",
          "V1LOCATIONS",
          "V2ENHANCEDLOCATIONS",
          "V1PERSONS",
          "V2ENHANCEDPERSONS",
          "V1ORGANIZATIONS",
          "V2ENHANCEDORGANIZATIONS",
          "V1.5TONE",
          "V2.1ENHANCEDDATES",
          "V2GCAM",
          "V2.1SHARINGIMAGE",
          "V2.1RELATEDIMAGES",
          "V2.1SOCIALIMAGEEMBEDS",
          "V2.1SOCIALVIDEOEMBEDS",
          QUOTATIONS,
          "V2.1ALLNAMES",
          "V2.1AMOUNTS",
          TRANSLATION,
          "V2EXTRASXML");

  /** Those that the model carries. */
  static final ImmutableList<String> CARRIED =
      ImmutableList.of(ID, DATE, COLLECTION, PUBLISHER, DOCUMENT, COUNTS, QUOTATIONS);

  private GdeltGkgColumns() {}
}
