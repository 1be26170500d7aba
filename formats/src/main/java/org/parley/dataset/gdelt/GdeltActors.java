package org.parley.dataset.gdelt;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.actor.Name;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;

/**
 * An actor from ten cells: CAMEO's full code, the name, and the parts of the code.
 *
 * <p>All ten are in the id, because GDELT gives one code to many names (USA to a city as well as to
 * the state), and its parts of the code do not always match the full code.
 */
final class GdeltActors {
  /** The parts after {@code Actor1} or {@code Actor2}, in the published order. */
  static final ImmutableList<String> PARTS =
      GdeltEventColumns.of(GdeltEventColumns.FIRST).stream()
          .map(column -> column.substring(GdeltEventColumns.FIRST.length()))
          .collect(toImmutableList());

  private static final String COUNTRY = "cameo.country";
  private static final String TYPE = "cameo.type";

  private static final ImmutableMap<String, String> SCHEMES =
      ImmutableMap.of(
          "Code", "cameo",
          "CountryCode", COUNTRY,
          "KnownGroupCode", "cameo.group",
          "EthnicCode", "cameo.ethnic",
          "Religion1Code", "cameo.religion",
          "Religion2Code", "cameo.religion",
          "Type1Code", TYPE,
          "Type2Code", TYPE,
          "Type3Code", TYPE);

  /** The kind of actor for CAMEO's first type; this is the library's reading. */
  private static final ImmutableMap<String, ActorKind> KINDS =
      ImmutableMap.<String, ActorKind>builder()
          .put("GOV", ActorKind.GOVERNMENT)
          .put("MIL", ActorKind.ARMED_FORCES)
          .put("REB", ActorKind.ARMED_GROUP)
          .put("SEP", ActorKind.ARMED_GROUP)
          .put("INS", ActorKind.ARMED_GROUP)
          .put("UAF", ActorKind.ARMED_GROUP)
          .put("IGO", ActorKind.INTERGOVERNMENTAL)
          .put("NGO", ActorKind.NGO)
          .put("MED", ActorKind.MEDIA)
          .put("CVL", ActorKind.POPULATION)
          .put("REF", ActorKind.POPULATION)
          .buildOrThrow();

  private GdeltActors() {}

  /** The actor; empty if all ten cells are empty. */
  static Optional<Actor> read(GdeltParts parts) {
    String cells = PARTS.stream().map(part -> parts.text(part).orElse("")).collect(joining("/"));
    String key = cells.replaceAll("/+$", "");
    return key.isEmpty() ? Optional.empty() : Optional.of(actor(key, parts));
  }

  private static Actor actor(String key, GdeltParts parts) {
    ImmutableList<Code> codes =
        SCHEMES.entrySet().stream()
            .flatMap(part -> parts.code(part.getKey(), part.getValue()).stream())
            .collect(ImmutableList.toImmutableList());
    return Actor.builder()
        .id(ActorId.of(GdeltCompiler.id("gdelt:actor/", key)))
        .kind(kind(codes))
        .addAllNames(
            parts.text("Name").filter(name -> !name.isBlank()).map(Name::of).stream().toList())
        .addAllCodes(codes)
        .build();
  }

  /** The kind: a country if there is only a country's code, otherwise by the first type. */
  private static ActorKind kind(ImmutableList<Code> codes) {
    boolean isCountry =
        codes.size() == 2
            && CodedColumns.first(codes, COUNTRY).isPresent()
            && CodedColumns.first(codes, COUNTRY).equals(CodedColumns.first(codes, "cameo"));
    return isCountry
        ? ActorKind.STATE
        : CodedColumns.first(codes, TYPE)
            .flatMap(type -> Optional.ofNullable(KINDS.get(type)))
            .orElse(ActorKind.UNKNOWN);
  }

  /** The cells of an actor, by their parts. */
  static ImmutableMap<String, String> write(Actor actor) {
    CellWriter cells = CellWriter.create();
    cells.put("Name", actor.names().stream().findFirst().map(Name::text));
    SCHEMES.values().stream()
        .distinct()
        .forEach(scheme -> write(cells, scheme, CodedColumns.values(actor.codes(), scheme)));
    return cells.written();
  }

  private static void write(CellWriter cells, String scheme, ImmutableList<String> values) {
    ImmutableList<String> parts = partsOf(scheme);
    for (int i = 0; i < parts.size() && i < values.size(); i++) {
      cells.put(parts.get(i), values.get(i));
    }
  }

  private static ImmutableList<String> partsOf(String scheme) {
    return SCHEMES.keySet().stream()
        .filter(part -> scheme.equals(SCHEMES.get(part)))
        .collect(ImmutableList.toImmutableList());
  }
}
