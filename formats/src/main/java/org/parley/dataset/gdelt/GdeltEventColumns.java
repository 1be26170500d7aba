package org.parley.dataset.gdelt;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** The 61 columns of the codebook V2.0, which the files do not name. */
final class GdeltEventColumns {
  static final String ID = "GLOBALEVENTID";
  static final String DAY = "SQLDATE";
  static final String MONTH = "MonthYear";
  static final String YEAR = "Year";
  static final String FIRST = "Actor1";
  static final String SECOND = "Actor2";
  static final String CODE = "EventCode";
  static final String BASE = "EventBaseCode";
  static final String ROOT = "EventRootCode";
  static final String QUAD_CLASS = "QuadClass";
  static final String GOLDSTEIN = "GoldsteinScale";
  static final String PLACE = "ActionGeo_";
  static final String ADDED = "DATEADDED";
  static final String URL = "SOURCEURL";

  static final ImmutableList<String> ALL =
      Stream.of(
              Stream.of(ID, DAY, MONTH, YEAR, "FractionDate"),
              GdeltActors.columns(FIRST),
              GdeltActors.columns(SECOND),
              Stream.of("IsRootEvent", CODE, BASE, ROOT, QUAD_CLASS, GOLDSTEIN),
              Stream.of("NumMentions", "NumSources", "NumArticles", "AvgTone"),
              GdeltPlaces.columns("Actor1Geo_"),
              GdeltPlaces.columns("Actor2Geo_"),
              GdeltPlaces.columns(PLACE),
              Stream.of(ADDED, URL))
          .flatMap(columns -> columns)
          .collect(toImmutableList());

  /** Those that the model carries of an event that is not done with words. */
  static final ImmutableList<String> CARRIED =
      Stream.of(
              Stream.of(ID, DAY, MONTH, YEAR),
              GdeltActors.columns(FIRST),
              GdeltActors.columns(SECOND),
              Stream.of(CODE, BASE, ROOT, QUAD_CLASS, GOLDSTEIN),
              GdeltPlaces.columns(PLACE),
              Stream.of(ADDED, URL))
          .flatMap(columns -> columns)
          .collect(toImmutableList());

  private GdeltEventColumns() {}
}
