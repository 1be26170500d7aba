import org.parley.formats.BuiltInFormats;
import org.parley.formats.FormatProvider;

/**
 * Reading and writing of every file format: tables, datasets, fact-checks, provenance; with one
 * entry point.
 */
module org.parley.formats {
  requires transitive org.parley.serialization;
  requires tools.jackson.dataformat.csv;
  requires static org.immutables.value.annotations;

  exports org.parley.claimreview;
  exports org.parley.csv;
  exports org.parley.dataset;
  exports org.parley.dataset.acled;
  exports org.parley.dataset.airwars;
  exports org.parley.dataset.catalog;
  exports org.parley.dataset.ccc;
  exports org.parley.dataset.gdelt;
  exports org.parley.dataset.gtd;
  exports org.parley.dataset.ucdp;
  exports org.parley.formats;
  exports org.parley.prov;
  exports org.parley.reports;

  uses FormatProvider;

  provides FormatProvider with
      BuiltInFormats;
}
