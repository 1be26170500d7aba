package org.parley.examples;

import java.nio.file.Path;
import org.parley.dossier.Dossier;
import org.parley.formats.Formats;
import org.parley.proposition.Question;
import org.parley.reconcile.Reconciler;

/** Every question of a dossier in a file, answered. */
public final class ReconcileFile {
  private ReconcileFile() {}

  /**
   * Prints a verdict for each question.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    Dossier dossier = Formats.withDefaults().read(file).orThrow();
    for (Question question : dossier.questions()) {
      System.out.println(Reconciler.withDefaults().reconcile(dossier.dispute(question)).explain());
    }
  }
}
