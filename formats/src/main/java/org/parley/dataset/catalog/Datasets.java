package org.parley.dataset.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.acled.AcledDeletionsFormat;
import org.parley.dataset.acled.AcledFormat;
import org.parley.dataset.airwars.AirwarsForm;
import org.parley.dataset.airwars.AirwarsFormat;
import org.parley.dataset.ccc.CccForm;
import org.parley.dataset.ccc.CccFormat;
import org.parley.dataset.gdelt.GdeltEventsFormat;
import org.parley.dataset.gdelt.GdeltGkgFormat;
import org.parley.dataset.gdelt.GdeltMentionsFormat;
import org.parley.dataset.gtd.GtdFormat;
import org.parley.dataset.ucdp.UcdpGedFormat;

/**
 * The datasets that the library knows; a user's own {@link DatasetFormat} need not be listed here.
 */
public final class Datasets {
  private static final ImmutableList<DatasetFormat> ALL =
      ImmutableList.of(
          AcledFormat.withDefaults(),
          AcledDeletionsFormat.withDefaults(),
          AirwarsFormat.withDefaults(),
          AirwarsFormat.withDefaults().with(AirwarsForm.SUMMARY),
          CccFormat.withDefaults(),
          CccFormat.withDefaults().with(CccForm.PHASE_3),
          GdeltEventsFormat.withDefaults(),
          GdeltGkgFormat.withDefaults(),
          GdeltMentionsFormat.withDefaults(),
          GtdFormat.withDefaults(),
          UcdpGedFormat.withDefaults());

  private Datasets() {}

  /** All formats, sorted by id. */
  public static ImmutableList<DatasetFormat> all() {
    return ALL;
  }

  /** The dataset with this id, for example {@code ucdp-ged}. */
  public static Optional<DatasetFormat> byId(String id) {
    return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
  }
}
