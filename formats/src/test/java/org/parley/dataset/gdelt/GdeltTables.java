package org.parley.dataset.gdelt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.DatasetWriter;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;

/** Tables of GDELT's forms, with countries, places and publishers that do not exist. */
final class GdeltTables {
  /** A place as a count has it. */
  static final String QORVA = "4#Qorva, Upper Vale, Southrealm#SX#SX07#34.5167#-69.25#-3378436";

  private GdeltTables() {}

  /** An event that is not a speech act, with every cell that such rows have. */
  static Map<String, String> fight() {
    Map<String, String> row = event("410000001", "190");
    row.put("QuadClass", "4");
    row.put("GoldsteinScale", "-10.0");
    return row;
  }

  /** A speech act. */
  static Map<String, String> threat() {
    Map<String, String> row = event("410000002", "1384");
    row.put("EventBaseCode", "138");
    row.put("QuadClass", "3");
    row.put("GoldsteinScale", "-7.0");
    return row;
  }

  private static Map<String, String> event(String number, String code) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("GLOBALEVENTID", number);
    row.put("SQLDATE", "20240218");
    row.put("MonthYear", "202402");
    row.put("Year", "2024");
    row.put("FractionDate", "2024.1315");
    row.put("Actor1Code", "NRLMIL");
    row.put("Actor1Name", "NORTHERN ARMY");
    row.put("Actor1CountryCode", "NRL");
    row.put("Actor1EthnicCode", "nor");
    row.put("Actor1Religion1Code", "CHR");
    row.put("Actor1Religion2Code", "CTH");
    row.put("Actor1Type1Code", "MIL");
    row.put("Actor2Code", "SRL");
    row.put("Actor2Name", "SOUTHREALM");
    row.put("Actor2CountryCode", "SRL");
    row.put("IsRootEvent", "1");
    row.put("EventCode", code);
    row.put("EventBaseCode", code);
    row.put("EventRootCode", code.substring(0, 2));
    row.put("NumMentions", "6");
    row.put("NumSources", "2");
    row.put("NumArticles", "6");
    row.put("AvgTone", "-5.31914893617021");
    row.put("Actor1Geo_Type", "0");
    row.put("Actor2Geo_Type", "1");
    row.put("Actor2Geo_FullName", "Southrealm");
    row.put("ActionGeo_Type", "4");
    row.put("ActionGeo_FullName", "Qorva, Upper Vale, Southrealm");
    row.put("ActionGeo_CountryCode", "SX");
    row.put("ActionGeo_ADM1Code", "SX07");
    row.put("ActionGeo_ADM2Code", "98765");
    row.put("ActionGeo_Lat", "34.5167");
    row.put("ActionGeo_Long", "-69.25");
    row.put("ActionGeo_FeatureID", "-3378436");
    row.put("DATEADDED", "20240219001500");
    row.put("SOURCEURL", "https://herald.example/\"war\"/1");
    return row;
  }

  /** A mention. */
  static Map<String, String> mention() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("GLOBALEVENTID", "410000001");
    row.put("EventTimeDate", "20240219001500");
    row.put("MentionTimeDate", "20240219003000");
    row.put("MentionType", "1");
    row.put("MentionSourceName", "herald.example");
    row.put("MentionIdentifier", "https://herald.example/war/1");
    row.put("SentenceID", "3");
    row.put("Actor1CharOffset", "402");
    row.put("Actor2CharOffset", "-1");
    row.put("ActionCharOffset", "431");
    row.put("InRawText", "1");
    row.put("Confidence", "60");
    row.put("MentionDocLen", "2741");
    row.put("MentionDocTone", "-5.5");
    row.put("MentionDocTranslationInfo", "srclc:fra; eng:GT-FRA 1.0");
    return row;
  }

  /** A record of the knowledge graph. */
  static Map<String, String> record() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("GKGRECORDID", "20240219001500-T5");
    row.put("V2.1DATE", "20240219001500");
    row.put("V2SOURCECOLLECTIONIDENTIFIER", "1");
    row.put("V2SOURCECOMMONNAME", "herald.example");
    row.put("V2DOCUMENTIDENTIFIER", "https://herald.example/war/1");
    row.put("V2.1COUNTS", "KILL#47#soldiers#" + QORVA + "#1024;WOUND#3##0#######1100");
    row.put("V1THEMES", "KILL;ARMEDCONFLICT;");
    row.put("V1.5TONE", "-5.5,1,6.5,7.5,20,0,431");
    row.put("V2GCAM", "wc:431,c1.2:3");
    row.put("V2.1QUOTATIONS", "512|28|vowed|We will not leave the valley#700|9||Go | now!");
    row.put("V2.1TRANSLATIONINFO", "srclc:fra; eng:GT-FRA 1.0");
    return row;
  }

  /** A copy of a row with another cell. */
  static Map<String, String> with(Map<String, String> row, String column, String cell) {
    Map<String, String> copy = new LinkedHashMap<>(row);
    copy.put(column, cell);
    return copy;
  }

  /** The rows as a file of a format. */
  static String file(DatasetFormat format, List<Map<String, String>> rows) {
    return rows.stream().map(row -> line(format, row)).collect(joining());
  }

  private static String line(DatasetFormat format, Map<String, String> row) {
    return format.form().columns().orElseThrow().stream()
            .map(column -> row.getOrDefault(column, ""))
            .collect(joining("\t"))
        + "\n";
  }

  /** The file that a reading gives, of which everything must have come back. */
  static String written(DatasetFormat format, ReadResult reading) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteResult writing = DatasetWriter.of(format).write(reading.dossier(), out);
    if (!writing.notCarried().isEmpty()) {
      throw new AssertionError("not carried: " + writing.notCarried());
    }
    return out.toString(UTF_8);
  }
}
