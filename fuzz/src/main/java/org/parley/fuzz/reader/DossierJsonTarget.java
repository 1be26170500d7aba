package org.parley.fuzz.reader;

import java.io.ByteArrayInputStream;
import org.parley.dossier.Dossier;
import org.parley.input.InvalidInputException;
import org.parley.json.ParleyJson;

/**
 * Dossiers in JSON: a dossier is the same after being written and read again, compact or indented.
 */
public final class DossierJsonTarget implements Target {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final ParleyJson INDENTED = JSON.indented();

  @Override
  public Outcome tryInput(byte[] input) {
    Dossier dossier;
    try {
      dossier = JSON.readDossier(new ByteArrayInputStream(input));
    } catch (InvalidInputException refused) {
      Laws.oneALine(refused.getMessage(), refused.problems());
      return Outcome.REFUSED;
    }
    checkWritten(dossier);
    return Outcome.READ;
  }

  /** A dossier from any reader can be written as JSON, and that says the same. */
  static void checkWritten(Dossier dossier) {
    String written = JSON.write(dossier);
    Dossier again = JSON.readDossier(written);
    Laws.same("a dossier and what was written of it", dossier, again);
    Laws.same("two writings of one dossier", written, JSON.write(again));
    Laws.same("compact and indented", dossier, INDENTED.readDossier(INDENTED.write(dossier)));
  }
}
