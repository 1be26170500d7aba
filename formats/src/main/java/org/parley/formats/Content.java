package org.parley.formats;

import org.parley.dossier.Dossier;

/**
 * A file that was read as a whole.
 *
 * @param dossier what it holds, as far as that is sound
 * @param tally how much of it was read, and what is wrong with the rest
 */
public record Content(Dossier dossier, Tally tally) {
  /**
   * All that an intake gives.
   *
   * @throws UnsoundFileException if something is wrong, and the settings are not to keep going
   * @throws org.parley.dossier.InvalidDossierException if what was read does not hold together
   */
  static Content of(Intake intake, Settings settings) {
    Gathering gathering = Gathering.of(intake);
    Tally tally = intake.tally();
    if (tally.isSound()) {
      return new Content(gathering.dossier(), tally);
    }
    if (!settings.keepGoing()) {
      throw new UnsoundFileException(tally);
    }
    SoundPart part = SoundPart.of(gathering.entities());
    return new Content(
        gathering.with(part.entities()).dossier(),
        tally.without(part.leftOut(), settings.csv().problems()));
  }
}
