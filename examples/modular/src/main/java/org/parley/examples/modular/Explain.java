package org.parley.examples.modular;

import java.nio.file.Path;
import org.parley.dossier.Dossier;
import org.parley.formats.Formats;
import org.parley.json.ParleyJson;
import org.parley.proposition.Question;
import org.parley.quantity.phrase.CountExpression;
import org.parley.reconcile.Reconciler;
import org.parley.schema.ParleySchema;

/** Explains the verdicts on a file of any format. */
public final class Explain {
  private Explain() {}

  /**
   * Prints the verdicts, and then what else needs files packed with the library.
   *
   * @param arguments the name of the file
   */
  public static void main(String[] arguments) {
    Dossier dossier = Formats.withDefaults().read(Path.of(arguments[0])).orThrow();
    for (Question question : dossier.questions()) {
      System.out.println(Reconciler.withDefaults().reconcile(dossier.dispute(question)).explain());
    }
    ParleyJson json = ParleyJson.withDefaults();
    System.out.println(json.readDossier(json.write(dossier)).equals(dossier));
    System.out.println(CountExpression.parse("dozens of drones").quantities().get(0).quantity());
    System.out.println(ParleySchema.DOSSIER.text().isBlank());
  }
}
