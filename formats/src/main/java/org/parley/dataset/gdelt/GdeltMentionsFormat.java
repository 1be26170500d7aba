package org.parley.dataset.gdelt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.input.ProblemCollector;

/**
 * The mentions of GDELT 2: which document has which event, where in its text, and how surely GDELT
 * found it there.
 *
 * <p>A row is a claim of the document, in its own voice, that the event occurred; its passage is
 * the one character at which the action was found, since GDELT does not say where it ends, and is
 * itself slightly off. The confidence, the tone and whether the text was rewritten are GDELT's
 * assessment. What the event is stands in the events, mostly in another file; here it has only its
 * number, under the id that {@link GdeltEventsFormat} gives it.
 *
 * <p>The time of the mention is that of GDELT's update; the document was published by then.
 */
public final class GdeltMentionsFormat implements DatasetFormat {
  private static final GdeltMentionsFormat DEFAULTS = new GdeltMentionsFormat();

  private GdeltMentionsFormat() {}

  /** The format by its codebook. */
  public static GdeltMentionsFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  public String id() {
    return "gdelt-mentions";
  }

  @Override
  public String title() {
    return "GDELT 2 Mentions, codebook V2.0 (19 February 2015)";
  }

  @Override
  public String reference() {
    return GdeltEventsFormat.withDefaults().reference();
  }

  @Override
  public String scheme() {
    return GdeltCompiler.SCHEME;
  }

  @Override
  public CsvForm form() {
    return GdeltCompiler.form(GdeltMentionColumns.ALL);
  }

  @Override
  public ImmutableList<String> columns() {
    return GdeltMentionColumns.CARRIED;
  }

  @Override
  public ImmutableList<String> required() {
    return ImmutableList.of(GdeltMentionColumns.EVENT, GdeltMentionColumns.DOCUMENT);
  }

  @Override
  public ImmutableMap<String, String> hxlTags() {
    return ImmutableMap.of(
        GdeltMentionColumns.EVENT, "#event+id",
        GdeltMentionColumns.PUBLISHER, "#meta+source",
        GdeltMentionColumns.DOCUMENT, "#meta+url");
  }

  @Override
  public Optional<RowEntities> read(CsvRow row, ProblemCollector problems) {
    return GdeltMentionReader.read(new RowCells(row, problems));
  }

  /** A claim of a publication, in its own voice, that something occurred. */
  @Override
  public boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfClaim of && GdeltMentionWriter.isMention(of.claim());
  }

  @Override
  public ImmutableMap<String, String> write(RowEntities entities) {
    return GdeltMentionWriter.write(entities);
  }
}
