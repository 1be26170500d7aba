package org.parley.dataset.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.dataset.gdelt.GdeltTables.QORVA;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.DatasetReader;
import org.parley.file.ReadResult;

class GdeltPropertyTest {
  private static final Arbitrary<String> CELLS =
      Arbitraries.oneOf(
          Arbitraries.just(""),
          Arbitraries.of("0", "1", "2", "-1", "7", "19", "138", "0256", "4e5", "3.0", "-69.250"),
          Arbitraries.of("20240218", "20240230", "20240219001500", "202402", "2024"),
          Arbitraries.of("NRL", "CHR", "\"", "'", "=1+1", "a#b;c|d", " space ", "\u0001", "\u00e9"),
          Arbitraries.strings().excludeChars('\t', '\n', '\r').ofMaxLength(12));

  @Property(tries = 300)
  void eventsComeBackAsTheyWere(@ForAll("events") List<Map<String, String>> rows) {
    comesBack(GdeltEventsFormat.withDefaults(), rows);
  }

  @Property(tries = 300)
  void mentionsComeBackAsTheyWere(@ForAll("mentions") List<Map<String, String>> rows) {
    comesBack(GdeltMentionsFormat.withDefaults(), rows);
  }

  @Property(tries = 300)
  void recordsComeBackAsTheyWere(@ForAll("records") List<Map<String, String>> rows) {
    comesBack(GdeltGkgFormat.withDefaults(), rows);
  }

  private static void comesBack(DatasetFormat format, List<Map<String, String>> rows) {
    String file = GdeltTables.file(format, rows);

    ReadResult reading = DatasetReader.of(format).readText(file);

    assertThat(reading.summary().kept()).isEqualTo(rows.size());
    assertThat(GdeltTables.written(format, reading).lines())
        .containsExactlyInAnyOrderElementsOf(file.lines().toList());
  }

  @Provide
  Arbitrary<List<Map<String, String>>> events() {
    return rows(GdeltEventsFormat.withDefaults(), ImmutableList.of("GLOBALEVENTID"));
  }

  @Provide
  Arbitrary<List<Map<String, String>>> mentions() {
    return rows(
        GdeltMentionsFormat.withDefaults(), ImmutableList.of("GLOBALEVENTID", "MentionIdentifier"));
  }

  @Provide
  Arbitrary<List<Map<String, String>>> records() {
    return rows(GdeltGkgFormat.withDefaults(), ImmutableList.of("GKGRECORDID"))
        .flatMap(rows -> fragments().map(cells -> withFragments(rows, cells)));
  }

  private static Arbitrary<List<String>> fragments() {
    Arbitrary<String> counts =
        Arbitraries.of(
                "KILL#5##" + QORVA + "#1",
                "SEIZE#0#a#0#######2",
                "OTHER#1##0#######3",
                "KILL#05##0#######4",
                "WOUND#1##0####1##F#5",
                "KILL#x##0#######6",
                "")
            .list()
            .ofMaxSize(4)
            .map(list -> String.join(";", list));
    Arbitrary<String> quotations =
        Arbitraries.of("1|2|said|Go", "01|2||a|b", "0|0||x", "1|2|said|\"", "tail", "")
            .list()
            .ofMaxSize(4)
            .map(list -> String.join("#", list));
    return Arbitraries.oneOf(counts, quotations, CELLS).list().ofSize(2);
  }

  private static List<Map<String, String>> withFragments(
      List<Map<String, String>> rows, List<String> cells) {
    rows.forEach(
        row -> {
          row.put("V2.1COUNTS", cells.get(0));
          row.put("V2.1QUOTATIONS", cells.get(1));
        });
    return rows;
  }

  /** Rows of any cells, each about something of its own. */
  private static Arbitrary<List<Map<String, String>>> rows(
      DatasetFormat format, ImmutableList<String> ids) {
    List<String> columns = format.form().columns().orElseThrow();
    return CELLS
        .list()
        .ofSize(columns.size())
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            table -> {
              ImmutableList.Builder<Map<String, String>> rows = ImmutableList.builder();
              for (int i = 0; i < table.size(); i++) {
                rows.add(row(columns, table.get(i), ids, i));
              }
              return rows.build();
            });
  }

  private static Map<String, String> row(
      List<String> columns, List<String> cells, ImmutableList<String> ids, int number) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    ids.forEach(
        id -> row.put(id, id.equals("GKGRECORDID") ? "20240219001500-" + number : "" + number));
    return row;
  }
}
