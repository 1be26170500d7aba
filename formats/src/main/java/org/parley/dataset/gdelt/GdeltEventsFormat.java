package org.parley.dataset.gdelt;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.DescribedFormat;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;

/**
 * The events of GDELT 2: who did what to whom, by CAMEO, each from the first article that had it.
 *
 * <p>A row whose CAMEO class is verbal (01 to 03, 10 to 13) is a statement of the first actor to or
 * about the second actor, which CAMEO does not distinguish. Any other row is an event, with a claim
 * of GDELT that it occurred. GDELT codes by machine and gives no certainty, so no stance is
 * recorded.
 *
 * <p>The counters of mentions, sources and articles and the tone measure coverage in the first
 * quarter of an hour, not the event; they are kept as cells. So are the places of the actors, and
 * the place and time of addition of a statement, for which the model has no part.
 */
public final class GdeltEventsFormat extends DescribedFormat {
  private static final GdeltEventsFormat DEFAULTS = new GdeltEventsFormat();

  private GdeltEventsFormat() {
    super(GdeltEventColumns.TABLE);
  }

  /** The format by its codebook. */
  public static GdeltEventsFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  protected Optional<RowEntities> read(NamedCells cells) {
    return GdeltEventReader.read(cells);
  }

  /** Whether it is an event or a statement with a number of GDELT's. */
  @Override
  public boolean isAnchor(Entity entity) {
    return switch (entity.kind()) {
      case EVENT -> isNumbered(((Entity.OfEvent) entity).value().codes());
      case STATEMENT -> isNumbered(((Entity.OfStatement) entity).value().codes());
      case ACTOR, SOURCE, CLAIM, ASSESSMENT -> false;
    };
  }

  private static boolean isNumbered(Iterable<Code> codes) {
    return CodedColumns.first(ImmutableList.copyOf(codes), GdeltCompiler.SCHEME).isPresent();
  }

  @Override
  protected void write(RowEntities entities, CellWriter cells) {
    new GdeltEventWriter(entities, cells).write();
  }
}
