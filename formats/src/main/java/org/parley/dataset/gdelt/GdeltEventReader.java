package org.parley.dataset.gdelt;

import static org.parley.Requirement.message;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.actor.Actor;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.Occurrence;
import org.parley.source.Source;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.time.When;

/** Reads a row of the events: a statement, or another act. */
final class GdeltEventReader {
  /** The class of the action and how much it does for peace or strife, by GDELT's scales. */
  static final ImmutableList<GdeltScale> SCALES =
      ImmutableList.of(
          GdeltScale.whole(GdeltEventColumns.QUAD_CLASS, "gdelt.quad-class", 1, 4),
          GdeltScale.decimal(GdeltEventColumns.GOLDSTEIN, "gdelt.goldstein", 10));

  static final String OCCURRED = "/occurred";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final RowCells cells;
  private final String number;
  private final Optional<CameoCode> code;
  private final Optional<When> day;
  private final Optional<Actor> first;
  private final Optional<Actor> second;
  private final Optional<Source> source;
  private final ImmutableSet<Code> codes;

  private GdeltEventReader(RowCells cells, String number) {
    this.cells = cells;
    this.number = number;
    this.day = day(cells);
    this.code = code(cells);
    this.first = GdeltActors.read(GdeltParts.of(cells, GdeltEventColumns.FIRST));
    this.second = GdeltActors.read(GdeltParts.of(cells, GdeltEventColumns.SECOND));
    this.source = cells.text(GdeltEventColumns.URL).map(GdeltEventReader::source);
    this.codes = codes(cells, number);
  }

  /** The entities of the row; empty if it has no number. */
  static Optional<RowEntities> read(RowCells cells) {
    return cells
        .require(GdeltEventColumns.ID, GdeltEventReader::number)
        .map(number -> new GdeltEventReader(cells, number).entities());
  }

  /** The number of an event. */
  static String number(String text) {
    require(NUMBER.matcher(text).matches(), "must be a number of at most 18 digits", text);
    return text;
  }

  private static Optional<When> day(RowCells cells) {
    Optional<LocalDate> day = cells.read(GdeltEventColumns.DAY, GdeltTimes::day);
    day.flatMap(date -> GdeltTimes.text(Optional.of(When.on(date))))
        .ifPresent(
            digits -> {
              compare(
                  cells, GdeltEventColumns.MONTH, digits.substring(0, 6), GdeltEventColumns.DAY);
              compare(cells, GdeltEventColumns.YEAR, digits.substring(0, 4), GdeltEventColumns.DAY);
            });
    return day.map(When::on);
  }

  private static Optional<CameoCode> code(RowCells cells) {
    Optional<CameoCode> code = cells.read(GdeltEventColumns.CODE, CameoCode::new);
    code.ifPresent(
        cameo -> {
          compare(cells, GdeltEventColumns.BASE, cameo.base(), GdeltEventColumns.CODE);
          compare(cells, GdeltEventColumns.ROOT, cameo.root(), GdeltEventColumns.CODE);
        });
    return code;
  }

  private static void compare(RowCells cells, String column, String expected, String by) {
    cells.expect(
        column, expected::equals, cell -> message("must be " + expected + " by " + by, cell));
  }

  private static Source source(String identifier) {
    return GdeltCollection.ofUnnumbered(identifier).source(identifier).build();
  }

  private static ImmutableSet<Code> codes(RowCells cells, String number) {
    ImmutableSet.Builder<Code> codes = ImmutableSet.builder();
    codes.add(new Code(GdeltCompiler.SCHEME, number));
    SCALES.forEach(scale -> scale.read(cells).ifPresent(codes::add));
    return codes.build();
  }

  private RowEntities entities() {
    RowEntities.Builder entities = RowEntities.builder().addActors(GdeltCompiler.ACTOR);
    actors().forEach(entities::addActors);
    source.ifPresent(entities::addSources);
    return act()
        .map(act -> entities.anchor(Entity.of(statement(act))))
        .orElseGet(() -> entities.anchor(Entity.of(event())).addClaims(occurred()))
        .build();
  }

  private Set<Actor> actors() {
    Set<Actor> actors = new LinkedHashSet<>();
    Stream.of(first, second).flatMap(Optional::stream).forEach(actors::add);
    return actors;
  }

  /** The verbal act. */
  private Optional<SpeechAct> act() {
    return code.filter(CameoCode::isVerbal).flatMap(cameo -> SpeechActCodes.act(cameo.value()));
  }

  private Optional<Code> cameo() {
    return code.map(cameo -> new Code("cameo", cameo.value()));
  }

  private Statement statement(SpeechAct act) {
    return Statement.builder()
        .id(StatementId.of(GdeltCompiler.SCHEME + ":" + number))
        .act(act)
        .attribution(new Attribution(chain(true)))
        .addAllAddressees(second.map(Actor::id).stream().toList())
        .at(day)
        .addAllCodes(cameo().stream().toList())
        .addAllCodes(codes)
        .build();
  }

  /** The first actor if they are the one who speaks, then the article, then GDELT. */
  private ImmutableList<Link> chain(boolean spoken) {
    ImmutableList.Builder<Link> chain = ImmutableList.builder();
    first
        .filter(actor -> spoken)
        .ifPresent(actor -> chain.add(Link.of(actor.id(), LinkRole.SPEAKER)));
    source.ifPresent(
        article -> chain.add(Link.builder().role(LinkRole.PUBLISHER).source(article.id()).build()));
    return chain.add(GdeltCompiler.GDELT.link()).build();
  }

  private Event event() {
    Event.Builder event = GdeltCompiler.event(number).type(cameo()).when(day).addAllCodes(codes);
    first.ifPresent(
        actor -> event.addParticipants(new Participation(actor.id(), ParticipantRole.INITIATOR)));
    second.ifPresent(
        actor -> event.addParticipants(new Participation(actor.id(), ParticipantRole.TARGET)));
    return event.where(GdeltPlaces.read(GdeltParts.of(cells, GdeltEventColumns.PLACE))).build();
  }

  private Claim occurred() {
    Event event = GdeltCompiler.event(number).build();
    return Claim.builder()
        .id(ClaimId.of(event.id() + OCCURRED))
        .proposition(new Occurrence(event.id()))
        .attribution(new Attribution(chain(false)))
        .madeAt(cells.read(GdeltEventColumns.ADDED, GdeltTimes::moment))
        .build();
  }
}
