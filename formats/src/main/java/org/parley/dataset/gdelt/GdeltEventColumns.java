package org.parley.dataset.gdelt;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.parley.dataset.DatasetDescription;

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

  static final DatasetDescription TABLE =
      DatasetDescription.read(GdeltEventColumns.class::getResourceAsStream, "events.txt");

  private GdeltEventColumns() {}

  /** The columns of an actor or a place, in the published order. */
  static ImmutableList<String> of(String prefix) {
    return TABLE.all().stream()
        .filter(column -> column.startsWith(prefix) && !column.startsWith(prefix + "Geo_"))
        .collect(toImmutableList());
  }
}
