package org.parley.dataset.acled;

import static org.parley.Requirement.message;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;

/**
 * The type of the event, and a check that its actor types agree with their interaction.
 *
 * <p>The type is the code {@code acled:Battles : Armed clash}, as in {@link
 * org.parley.policy.AcledStrikeType#code}.
 */
final class AcledTypes {
  private static final String EVENT = "event_type";
  private static final String SUB_EVENT = "sub_event_type";
  private static final String BETWEEN = " : ";
  private static final ImmutableList<String> ACTORS = ImmutableList.of("inter1", "inter2");
  private static final String INTERACTION = "interaction";
  private static final String ONLY = " only";
  private static final String NOBODY = "0";

  private AcledTypes() {}

  /**
   * The type; empty, with a problem, if only the sub-event type is given or the cells cannot be a
   * code.
   */
  static Optional<Code> read(RowCells cells) {
    if (cells.text(EVENT).isEmpty() && cells.text(SUB_EVENT).isPresent()) {
      cells.report(SUB_EVENT, "needs an event_type, and that cell is empty");
    }
    return cells.read(
        EVENT,
        type ->
            new Code(
                AcledCompiler.SCHEME,
                type + cells.text(SUB_EVENT).map(sub -> BETWEEN + sub).orElse("")));
  }

  static void write(Code type, CellWriter cells) {
    if (type.scheme().equals(AcledCompiler.SCHEME)) {
      List<String> parts = Splitter.on(BETWEEN).limit(2).splitToList(type.value());
      cells.put(EVENT, parts.get(0)).put(SUB_EVENT, parts.stream().skip(1).findFirst());
    }
  }

  /** Reports actor types that are not in the codebook, and an interaction of other types. */
  static void checkActors(RowCells cells) {
    boolean known = ACTORS.stream().filter(column -> isActor(cells, column)).count() == 2;
    Optional<ImmutableMultiset<AcledActorType>> between =
        cells.text(INTERACTION).flatMap(AcledTypes::interaction);
    ImmutableMultiset<AcledActorType> types =
        ACTORS.stream()
            .flatMap(column -> AcledActorType.of(cells.row().text(column)).stream())
            .collect(ImmutableMultiset.toImmutableMultiset());
    if (known && between.isPresent() && !between.get().equals(types)) {
      cells.report(
          INTERACTION,
          "is '" + cells.row().text(INTERACTION) + "', and the actors are " + shown(types));
    }
  }

  /** Whether there is such a column and its cell is a type, or nobody. */
  private static boolean isActor(RowCells cells, String column) {
    String cell = cells.row().text(column);
    if (cell.isBlank() || cell.equals(NOBODY) || AcledActorType.of(cell).isPresent()) {
      return cells.row().columns().contains(column);
    }
    cells.report(column, message("must be an actor type, 1 to 8 or its words", cell));
    return false;
  }

  /** The two types of {@code 17} or {@code State forces-Civilians}; one for {@code 10}. */
  private static Optional<ImmutableMultiset<AcledActorType>> interaction(String cell) {
    List<String> parts =
        cell.matches("[0-9]{2}")
            ? List.of(cell.substring(0, 1), cell.substring(1))
            : Splitter.on('-').splitToList(sole(cell));
    ImmutableMultiset.Builder<AcledActorType> types = ImmutableMultiset.builder();
    for (String part : parts) {
      Optional<AcledActorType> type = AcledActorType.of(part.strip());
      if (type.isEmpty() && !part.equals(NOBODY)) {
        return Optional.empty();
      }
      type.ifPresent(types::add);
    }
    return Optional.of(types.build());
  }

  private static String sole(String cell) {
    return cell.endsWith(ONLY) ? cell.substring(0, cell.length() - ONLY.length()) : cell;
  }

  private static String shown(ImmutableMultiset<AcledActorType> types) {
    return types.isEmpty()
        ? "nobody"
        : String.join(" and ", types.stream().map(AcledActorType::words).toList());
  }
}
