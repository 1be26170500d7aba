package org.parley.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.ucdp.UcdpGedFormat;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.ReadResult;
import org.parley.stream.BadLines;
import org.parley.stream.ClaimStream;

/** Reads a stream in which a line is broken, and a table of UCDP in which a figure is. */
public final class ReadManyClaims {
  private static final String LINES =
      """
      {"event":{"id":"e","name":"Clash","status":"ACTUAL"}}
      {"claim":{"id":"c1","proposition":{"type":"occurrence","event":"e"},\
      "attribution":{"chain":[{"descriptor":"a witness","role":"SPEAKER"}]},"stance":"CERTAIN"}}
      nonsense
      {"claim":{"id":"c2","proposition":{"type":"occurrence","event":"e"},\
      "attribution":{"chain":[{"descriptor":"a nurse","role":"SPEAKER"}]},"stance":"CERTAIN"}}
      """;

  private static final String ROWS =
      """
      id,year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,\
      side_b_new_id,side_b,      date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low
      1,2031,1,7,Norland: Government,8,Norland - Front,11,Norland,\
      12,Front,1,2031-02-05,2031-02-05,0,4,0,0,4,3,5
      """;

  private ReadManyClaims() {}

  /**
   * Prints the number of claims, and the problems.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException {
    Path claims = Files.createTempFile("claims", ".ndjson");
    Path table = Files.createTempFile("ged", ".csv");
    try {
      read(Files.writeString(claims, LINES), Files.writeString(table, ROWS));
    } finally {
      Files.delete(claims);
      Files.delete(table);
    }
  }

  private static void read(Path claims, Path table) {
    // README begins
    ClaimStream stream = ClaimStream.withDefaults().with(BadLines.SKIP_AND_REPORT);
    try (EntityReader entities = stream.read(claims)) {
      System.out.println(entities.stream().filter(Entity.OfClaim.class::isInstance).count());
      entities.problems().forEach(System.out::println);
    }

    ReadResult reading = DatasetReader.of(UcdpGedFormat.withDefaults()).read(table);
    reading.problems().forEach(System.out::println);
    // README ends
  }
}
