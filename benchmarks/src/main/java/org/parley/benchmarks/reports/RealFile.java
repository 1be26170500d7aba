package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.function.Function;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.ucdp.UcdpGedFormat;
import org.parley.file.ReadResult;

/**
 * A file of reports collected by others.
 *
 * @param name its path in the folder of reports
 * @param reader its reader
 */
record RealFile(String name, Function<Path, FileReading> reader) {
  /** All files, sorted by name. */
  static ImmutableList<RealFile> all() {
    return ImmutableList.of(
        each("acw_battle_multisource/claims_long.csv.gz", CivilWarBattles::losses),
        each("acw_battle_multisource/nps_reference.csv.gz", CivilWarBattles::means),
        each("count_expressions_acw/count_expressions.csv", CivilWarBattles::texts),
        each("economist_ukraine_estimates/estimates_by_source.csv", UkraineEstimates::bySource),
        each(
            "economist_ukraine_estimates/meta_estimate_casualties.csv.gz",
            UkraineEstimates::ofModel),
        each("economist_ukraine_estimates/meta_estimate_deaths.csv.gz", UkraineEstimates::ofModel),
        of("economist_ukraine_estimates/raw_estimates_used.csv", UkraineEstimates::inParts),
        each("economist_ukraine_estimates/uk_mod_monthly.csv", UkraineEstimates::ofBritain),
        of("gaza_daily_aggregates/casualties_daily.csv.gz", DailyTolls.gaza()),
        of("gaza_daily_aggregates/infrastructure-damaged.csv.gz", DailyTolls.buildings()),
        of("gaza_daily_aggregates/lebanon_casualties_daily.csv.gz", DailyTolls.lebanon()),
        of("gaza_daily_aggregates/west_bank_daily.csv.gz", DailyTolls.westBank()),
        ucdp("ucdp_ged_car_v23_1/ged_car_v23_1.csv.gz"),
        ucdp("ucdp_ged_sample1000_v23/ged_sample1000.csv.gz"),
        ucdp("ucdp_ged_syria_2016_2019/ged_syria_2016_2019.csv.gz"),
        each(
            "ukraine_mod_claims_vs_oryx/claims_vs_verified_2023-02-05.csv",
            RussianLosses::claimedAndSeen),
        each("ukraine_mod_claims_vs_oryx/russia_losses_equipment.csv", RussianLosses::equipment),
        each(
            "ukraine_mod_claims_vs_oryx/russia_losses_equipment_correction.csv",
            RussianLosses::corrections),
        each("ukraine_mod_claims_vs_oryx/russia_losses_equipment_oryx.csv", RussianLosses::seen),
        each("ukraine_mod_claims_vs_oryx/russia_losses_personnel.csv", RussianLosses::personnel));
  }

  private static RealFile each(String name, Mapping.OfRow mapping) {
    return of(name, Mapping.ofEach(mapping));
  }

  private static RealFile of(String name, Mapping mapping) {
    return new RealFile(name, new MappedCsv(mapping)::read);
  }

  private static RealFile ucdp(String name) {
    DatasetReader reader = DatasetReader.of(UcdpGedFormat.withDefaults()).with(MappedCsv.LIMITS);
    return new RealFile(
        name,
        file -> {
          ReadResult read = reader.read(file);
          return new FileReading(read.summary().read(), read.dossier(), read.problems());
        });
  }

  /** The file below the folder of reports. */
  Path in(Path folder) {
    return folder.resolve(name);
  }

  FileReading read(Path folder) {
    return reader.apply(in(folder));
  }
}
