package org.parley.dataset.gtd;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.HostileRows;
import org.parley.dataset.TableRoundTrip;
import org.parley.file.ReadResult;

class GtdRoundTripPropertyTest {
  @Property(tries = 300)
  void rowsComeBackAsTheyWere(@ForAll("tables") List<Map<String, String>> rows) {
    comeBack(GtdFormat.withDefaults(), rows);
  }

  @Property(tries = 300)
  void anyTextIsAnIdOrIsReported(@ForAll("ids") String id) {
    Map<String, String> row = GtdRows.with(GtdRows.bombing(), Map.of("eventid", id));
    ReadResult reading = DatasetReader.of(GtdFormat.withDefaults()).readText(GtdRows.csv(row));

    assertThat(reading.summary().kept()).isEqualTo(reading.problems().isEmpty() ? 1 : 0);
    if (reading.summary().kept() == 1) {
      comeBack(GtdFormat.withDefaults(), ImmutableList.of(row));
    }
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.oneOf(HostileRows.cells(), Arbitraries.strings().ofMaxLength(1200));
  }

  private static void comeBack(DatasetFormat format, List<? extends Map<String, String>> rows) {
    TableRoundTrip trip =
        TableRoundTrip.of(format, ImmutableList.copyOf(rows.get(0).keySet()), rows);

    assertThat(trip.reading().summary().kept()).isEqualTo(rows.size());
    trip.assertSame(rows);
    trip.assertCarried();
  }

  @Provide
  Arbitrary<List<Map<String, String>>> tables() {
    return new HostileRows(
            "eventid", "20310101000", ImmutableList.of(GtdRows.bombing(), GtdRows.unknown()))
        .changed(20);
  }
}
