package org.parley.dataset.gdelt;

import java.util.Optional;
import org.parley.dataset.CellWriter;
import org.parley.dataset.DatasetDescription;
import org.parley.dataset.DescribedFormat;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;

/**
 * The mentions of GDELT 2: the events of each document, their places in its text, and GDELT's
 * confidence in them.
 *
 * <p>A row is a claim of the document, in its own voice, that the event occurred; its passage is
 * the single character at which the action was found, because GDELT does not record its end; that
 * place is itself slightly off. The confidence, the tone and whether the text was rewritten are
 * GDELT's assessment. The event itself is described in the events, usually in another file; here it
 * has only its number, with the id that {@link GdeltEventsFormat} gives it.
 *
 * <p>The time of the mention is that of GDELT's update; the document was published by then.
 */
public final class GdeltMentionsFormat extends DescribedFormat {
  private static final GdeltMentionsFormat DEFAULTS = new GdeltMentionsFormat();

  private GdeltMentionsFormat() {
    super(DatasetDescription.read(GdeltMentionsFormat.class::getResourceAsStream, "mentions.txt"));
  }

  /** The format by its codebook. */
  public static GdeltMentionsFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  protected Optional<RowEntities> read(NamedCells cells) {
    return GdeltMentionReader.read(cells);
  }

  /** A claim of a publication, in its own voice, that something occurred. */
  @Override
  public boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfClaim of && GdeltMentionWriter.isMention(of.value());
  }

  @Override
  protected void write(RowEntities entities, CellWriter cells) {
    new GdeltMentionWriter(entities, cells).write();
  }
}
