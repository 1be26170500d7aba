package org.parley.dataset.gtd;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvOutput;
import org.parley.csv.CsvWriter;

/** Rows in the form of the Global Terrorism Database with invented places, groups and sources. */
final class GtdRows {
  /** The 135 columns, in the published order. */
  static final List<String> COLUMNS =
      Splitter.on(',')
          .trimResults()
          .splitToList(
              """
              eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,
              region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,
              crit1,crit2,crit3,doubtterr,alternative,alternative_txt,multiple,success,suicide,
              attacktype1,attacktype1_txt,attacktype2,attacktype2_txt,attacktype3,attacktype3_txt,
              targtype1,targtype1_txt,targsubtype1,targsubtype1_txt,corp1,target1,natlty1,
              natlty1_txt,targtype2,targtype2_txt,targsubtype2,targsubtype2_txt,corp2,target2,
              natlty2,natlty2_txt,targtype3,targtype3_txt,targsubtype3,targsubtype3_txt,corp3,
              target3,natlty3,natlty3_txt,gname,gsubname,gname2,gsubname2,gname3,gsubname3,motive,
              guncertain1,guncertain2,guncertain3,individual,nperps,nperpcap,claimed,claimmode,
              claimmode_txt,claim2,claimmode2,claimmode2_txt,claim3,claimmode3,claimmode3_txt,
              compclaim,weaptype1,weaptype1_txt,weapsubtype1,weapsubtype1_txt,weaptype2,
              weaptype2_txt,weapsubtype2,weapsubtype2_txt,weaptype3,weaptype3_txt,weapsubtype3,
              weapsubtype3_txt,weaptype4,weaptype4_txt,weapsubtype4,weapsubtype4_txt,weapdetail,
              nkill,nkillus,nkillter,nwound,nwoundus,nwoundte,property,propextent,propextent_txt,
              propvalue,propcomment,ishostkid,nhostkid,nhostkidus,nhours,ndays,divert,
              kidhijcountry,ransom,ransomamt,ransomamtus,ransompaid,ransompaidus,ransomnote,
              hostkidoutcome,hostkidoutcome_txt,nreleased,addnotes,scite1,scite2,scite3,dbsource,
              INT_LOG,INT_IDEO,INT_MISC,INT_ANY,related""");

  private static final ImmutableMap<String, String> BOMBING =
      whole(
          ImmutableMap.<String, String>builder()
              .put("eventid", "203102050001")
              .put("iyear", "2031")
              .put("imonth", "2")
              .put("iday", "5")
              .put("extended", "0")
              .put("country", "9999")
              .put("country_txt", "Norland")
              .put("region", "99")
              .put("region_txt", "Middle Sea")
              .put("provstate", "Upper Province")
              .put("city", "Millbridge")
              .put("latitude", "12.3456")
              .put("longitude", "-98.5")
              .put("specificity", "1")
              .put("vicinity", "0")
              .put("summary", "02/05/2031: An explosive went off at the mill.\nFour died.")
              .put("crit1", "1")
              .put("doubtterr", "0")
              .put("multiple", "1")
              .put("success", "1")
              .put("suicide", "0")
              .put("attacktype1", "3")
              .put("attacktype1_txt", "Bombing/Explosion")
              .put("targtype1", "1")
              .put("targtype1_txt", "Business")
              .put("target1", "The Mill")
              .put("gname", "Southmark Front")
              .put("gname2", "River Cell")
              .put("guncertain1", "0")
              .put("guncertain2", "1")
              .put("individual", "0")
              .put("nperps", "-99")
              .put("nperpcap", "0")
              .put("claimed", "1")
              .put("claimmode", "8")
              .put("claimmode_txt", "Posted to website, blog, etc.")
              .put("claim2", "0")
              .put("compclaim", "0")
              .put("weaptype1", "6")
              .put("weaptype1_txt", "Explosives")
              .put("nkill", "4")
              .put("nkillus", "0")
              .put("nkillter", "1")
              .put("nwound", "12")
              .put("property", "1")
              .put("propextent", "3")
              .put("propextent_txt", "Minor (likely < $1 million)")
              .put("propvalue", "-99")
              .put("ishostkid", "0")
              .put("scite1", "\"Four Dead at Mill,\" Norland Gazette, February 6, 2031.")
              .put("scite2", "\"Blast in Millbridge,\" Radio Delta, February 5, 2031.")
              .put("dbsource", "START Primary Collection")
              .put("INT_LOG", "-9")
              .put("related", "203102050001, 203102050002")
              .buildOrThrow());

  private static final ImmutableMap<String, String> UNKNOWN =
      with(
          BOMBING,
          ImmutableMap.<String, String>builder()
              .put("eventid", "203103000002")
              .put("imonth", "3")
              .put("iday", "0")
              .put("approxdate", "early March 2031")
              .put("city", "Unknown")
              .put("specificity", "4")
              .put("vicinity", "-9")
              .put("gname", "Unknown")
              .put("gname2", "")
              .put("guncertain2", "")
              .put("claimed", "-9")
              .put("claimmode", "")
              .put("claimmode_txt", "")
              .put("claim2", "")
              .put("nkill", "")
              .put("nkillter", "-99")
              .put("nwound", "-99")
              .put("propvalue", "250000")
              .put("scite2", "")
              .buildOrThrow());

  private GtdRows() {}

  /** A bombing that one group claimed, with a second group that is suspected. */
  static ImmutableMap<String, String> bombing() {
    return BOMBING;
  }

  /** One of which little is known. */
  static ImmutableMap<String, String> unknown() {
    return UNKNOWN;
  }

  private static ImmutableMap<String, String> whole(Map<String, String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    COLUMNS.forEach(column -> row.put(column, cells.getOrDefault(column, "")));
    return ImmutableMap.copyOf(row);
  }

  static ImmutableMap<String, String> with(Map<String, String> row, Map<String, String> cells) {
    Map<String, String> changed = new LinkedHashMap<>(row);
    changed.putAll(cells);
    return ImmutableMap.copyOf(changed);
  }

  static String csv(Map<String, String> row) {
    return csv(List.of(row));
  }

  /** A table of rows with the same columns. */
  static String csv(List<? extends Map<String, String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter table =
        CsvOutput.withDefaults()
            .with(CsvForm.withDefaults())
            .open(out, List.copyOf(rows.get(0).keySet()))) {
      rows.forEach(table::write);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
