package org.parley.dataset.gdelt;

import static java.util.stream.Collectors.joining;
import static org.parley.Requirement.message;
import static org.parley.Requirement.require;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.attribution.Attribution;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.Where;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.source.Source;

/**
 * The counts of a document: {@code KILL#47#jihadists#4#…#1024}.
 *
 * <p>Each is about a separate event: GDELT does not say whether two counts are about one incident,
 * and a document often has several.
 */
final class GdeltCounts {
  static final String COLUMN = "V2.1COUNTS";
  private static final String NAME = "count";
  private static final String TYPE = "gdelt.count";
  private static final String OBJECT = "gdelt.count-object";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final Splitter BLOCKS = Splitter.on(';');
  private static final Splitter PARTS = Splitter.on('#');

  /** The parts of a place in the order of a count; there is no ADM2Code. */
  private static final ImmutableList<String> PLACE =
      ImmutableList.of("Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID");

  private static final int PLACE_AT = 3;
  private static final int OFFSET_AT = PLACE_AT + PLACE.size();
  private static final int SIZE = OFFSET_AT + 1;

  private static final ImmutableBiMap<String, Measure> MEASURES =
      ImmutableBiMap.of(
          "KILL", Measure.of("person", "killed"),
          "WOUND", Measure.of("person", "injured"),
          "KIDNAP", Measure.of("person", "abducted"),
          "ARREST", Measure.of("person", "detained"),
          "AFFECT", Measure.of("person", "affected"),
          "PROTEST", Measure.of("person", "protesting"),
          "SEIZE", Measure.of("property", "seized"));

  private GdeltCounts() {}

  /** Adds the counts that can be read. Types other than the seven known ones have no measure. */
  static void read(RowCells cells, Source document, RowEntities.Builder entities) {
    String cell = cells.row().text(COLUMN);
    List<String> blocks =
        BLOCKS.splitToList(cell.endsWith(";") ? cell.substring(0, cell.length() - 1) : cell);
    for (int i = 0; !cell.isEmpty() && i < blocks.size(); i++) {
      read(
          new GdeltFragment(cells, COLUMN, NAME + " " + (i + 1), blocks.get(i)),
          document,
          entities);
    }
  }

  private static void read(GdeltFragment count, Source document, RowEntities.Builder entities) {
    List<String> parts = PARTS.splitToList(count.text());
    if (parts.size() != SIZE) {
      count.report(message("must have " + SIZE + " parts, not " + parts.size(), count.text()));
      return;
    }
    Measure measure = MEASURES.get(parts.get(0));
    if (measure != null) {
      count
          .read("number", parts.get(1), GdeltCounts::number)
          .ifPresent(
              number -> {
                Event event = event(count, document, parts);
                entities.addEvents(event);
                entities.addClaims(
                    claim(count, document, parts)
                        .proposition(new Measurement(event.id(), measure, number))
                        .build());
              });
    }
  }

  private static Quantity number(String text) {
    require(NUMBER.matcher(text).matches(), "must be a whole number of at most 18 digits", text);
    return Quantity.exactly(new BigDecimal(text));
  }

  private static Event event(GdeltFragment count, Source document, List<String> parts) {
    Optional<Where> place = GdeltPlaces.read(place(count, parts));
    String type = parts.get(0);
    return Event.builder()
        .id(EventId.of(count.id(document)))
        .type(new Code(TYPE, type))
        .name(type + place.flatMap(Where::name).map(name -> ", " + name).orElse(""))
        .status(EventStatus.ACTUAL)
        .where(place)
        .build();
  }

  private static GdeltParts place(GdeltFragment count, List<String> parts) {
    return new GdeltParts(
        part -> PLACE.contains(part) ? parts.get(PLACE_AT + PLACE.indexOf(part)) : "",
        (part, message) -> count.report("has a wrong " + part + ": " + message));
  }

  private static Claim.Builder claim(GdeltFragment count, Source document, List<String> parts) {
    Claim.Builder claim =
        Claim.builder()
            .id(ClaimId.of(count.id(document)))
            .attribution(Attribution.of(GdeltDocuments.published(document)));
    Optional.of(parts.get(2))
        .filter(object -> !object.isEmpty())
        .flatMap(object -> count.read("object", object, text -> new Code(OBJECT, text)))
        .ifPresent(claim::addCodes);
    count
        .read("offset", parts.get(OFFSET_AT), GdeltNumbers::offset)
        .filter(start -> start >= 0)
        .ifPresent(start -> claim.addPassages(GdeltDocuments.passage(document, start)));
    return claim;
  }

  /** The cell. */
  static String write(RowEntities entities, Source document) {
    return entities.claims().stream()
        .filter(claim -> claim.id().value().startsWith(document.id() + "/" + NAME + "/"))
        .flatMap(claim -> write(entities, claim).stream())
        .collect(joining(";"));
  }

  private static Optional<String> write(RowEntities entities, Claim claim) {
    return claim.proposition() instanceof Measurement count
            && MEASURES.inverse().containsKey(count.measure())
            && count.quantity().value().isPresent()
        ? Optional.of(text(entities, claim, count))
        : Optional.empty();
  }

  private static String text(RowEntities entities, Claim claim, Measurement count) {
    ImmutableMap<String, String> place =
        GdeltPlaces.write(entities.event(count.event()).flatMap(Event::where));
    return String.join(
        "#",
        MEASURES.inverse().getOrDefault(count.measure(), ""),
        count.quantity().value().orElseThrow().toPlainString(),
        CodedColumns.first(claim.codes(), OBJECT).orElse(""),
        PLACE.stream().map(part -> place.getOrDefault(part, "")).collect(joining("#")),
        claim.passages().stream()
            .findFirst()
            .flatMap(passage -> passage.start().map(String::valueOf))
            .orElse(""));
  }
}
