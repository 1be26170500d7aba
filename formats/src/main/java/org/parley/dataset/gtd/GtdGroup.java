package org.parley.dataset.gtd;

import static org.parley.Requirement.message;
import static org.parley.Requirement.refused;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.EventParts;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.Absence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/**
 * One of the three perpetrator groups: the group that the database holds responsible, how firmly,
 * and whether the group claimed responsibility.
 *
 * <p>{@code guncertain} 1 means that the attribution is suspected, which is {@code POSSIBLE}; for
 * an empty cell no stance is recorded. A group {@code Unknown} leaves the question open. {@code
 * claimed} 1 is a statement of the group; 0 means that the group (or, if none is named, anybody)
 * left the question open; -9 is a code of the event, because it means only that GTD does not know.
 */
final class GtdGroup {
  private static final String ACTOR = GtdCompiler.SCHEME + ":actor/";
  private static final String UNKNOWN = "Unknown";

  private static final String YES = "1";
  private static final String NO = "0";
  private static final String NOT_KNOWN = "-9";

  /** The three groups, in their order. */
  static final ImmutableList<GtdGroup> ALL =
      ImmutableList.of(
          new GtdGroup("gname", "guncertain1", "claimed", "claimmode"),
          new GtdGroup("gname2", "guncertain2", "claim2", "claimmode2"),
          new GtdGroup("gname3", "guncertain3", "claim3", "claimmode3"));

  private final String name;
  private final String uncertain;
  private final String claimed;
  private final String mode;
  private final CodedColumns modes;
  private final CodedColumns notKnown;

  private GtdGroup(String name, String uncertain, String claimed, String mode) {
    this.name = name;
    this.uncertain = uncertain;
    this.claimed = claimed;
    this.mode = mode;
    this.modes = CodedColumns.of(GtdCompiler.SCHEME, mode, mode + "_txt");
    this.notKnown = CodedColumns.of(GtdCompiler.SCHEME, claimed);
  }

  /**
   * Reads the group of a row, if it has one; a cell about a group that is not named is reported.
   */
  void read(RowCells cells, Row row) {
    Optional<String> group = cells.words(name);
    if (group.isEmpty()) {
      tellAboutNobody(cells);
      return;
    }
    Optional<Actor> actor =
        group
            .filter(cell -> !cell.equals(UNKNOWN))
            .flatMap(
                any -> cells.read(name, cell -> Actor.of(ACTOR + cell, ActorKind.UNKNOWN, cell)));
    if (actor.isEmpty() && !group.get().equals(UNKNOWN)) {
      return;
    }
    actor.ifPresent(row.entities()::addActors);
    readAttribution(cells, row, actor);
    readClaimed(cells, row, actor);
  }

  private void tellAboutNobody(RowCells cells) {
    for (String column : ImmutableList.of(uncertain, claimed, mode)) {
      cells
          .words(column)
          .filter(cell -> !cell.equals(NOT_KNOWN))
          .ifPresent(cell -> cells.report(column, "is '" + cell + "', and " + name + " is empty"));
    }
  }

  private void readAttribution(RowCells cells, Row row, Optional<Actor> actor) {
    Optional<Stance> stance = cells.read(uncertain, GtdGroup::stance);
    row.entities()
        .addClaims(
            Claim.builder()
                .id(attribution(row.event()))
                .proposition(answer(row.event(), actor))
                .attribution(GtdCompiler.GTD.attribution())
                .stance(stance)
                .build());
    actor
        .filter(any -> stance.equals(Optional.of(Stance.CERTAIN)))
        .map(known -> new Participation(known.id(), ParticipantRole.INITIATOR))
        .ifPresent(row.participants()::add);
  }

  private static Stance stance(String cell) {
    return switch (cell) {
      case YES -> Stance.POSSIBLE;
      case NO -> Stance.CERTAIN;
      default -> throw refused("must be 1 or 0", cell);
    };
  }

  private ClaimId attribution(EventId event) {
    return GtdCompiler.claim(event, name);
  }

  private static Proposition answer(EventId event, Optional<Actor> actor) {
    return actor
        .<Proposition>map(known -> new Responsibility(event, known.id(), ParticipantRole.INITIATOR))
        .orElseGet(() -> open(event));
  }

  private static Absence open(EventId event) {
    return new Absence(Question.who(event, ParticipantRole.INITIATOR));
  }

  private void readClaimed(RowCells cells, Row row, Optional<Actor> actor) {
    String cell = cells.row().text(claimed);
    switch (cell) {
      case YES -> addStatement(cells, row, actor);
      case NO -> row.entities().addClaims(silence(row.event(), actor));
      case NOT_KNOWN -> row.codes().addAll(notKnown.read(cells));
      case "" -> {}
      default -> cells.report(claimed, message("must be 1, 0 or -9", cell));
    }
    if (!cell.equals(YES) && cells.words(mode).isPresent()) {
      cells.report(mode, "is how a claim was made, and " + claimed + " is '" + cell + "'");
    }
  }

  private void addStatement(RowCells cells, Row row, Optional<Actor> actor) {
    Statement.Builder statement =
        Statement.builder()
            .id(statement(row.event()))
            .act(SpeechAct.CLAIM_RESPONSIBILITY)
            .attribution(Attribution.of(speaker(actor), GtdCompiler.GTD.link()))
            .addAbout(row.event())
            .addAllCodes(modes.read(cells));
    actor.ifPresent(
        known -> {
          statement.addContent(answer(row.event(), actor));
          row.entities().addClaims(responsibility(row.event(), actor));
        });
    row.entities().addStatements(statement.build());
  }

  private static Link speaker(Optional<Actor> actor) {
    Link.Builder speaker = Link.builder().role(LinkRole.SPEAKER);
    return actor
        .map(known -> speaker.actor(known.id()))
        .orElseGet(() -> speaker.descriptor(UNKNOWN))
        .build();
  }

  private StatementId statement(EventId event) {
    return new EventParts(event).statement(claimed);
  }

  private Claim responsibility(EventId event, Optional<Actor> actor) {
    return Claim.builder()
        .id(GtdCompiler.claim(event, claimed + "/responsibility"))
        .statement(statement(event))
        .proposition(answer(event, actor))
        .build();
  }

  private Claim silence(EventId event, Optional<Actor> actor) {
    return Claim.builder()
        .id(GtdCompiler.claim(event, claimed))
        .proposition(open(event))
        .attribution(
            actor
                .map(known -> Attribution.of(speaker(actor), GtdCompiler.GTD.link()))
                .orElse(GtdCompiler.GTD.attribution()))
        .build();
  }

  void write(Event event, RowEntities entities, CellWriter cells) {
    notKnown.write(event.codes(), cells);
    entities
        .claim(attribution(event.id()))
        .ifPresent(claim -> writeAttribution(claim, entities, cells));
    if (entities.claim(GtdCompiler.claim(event.id(), claimed)).isPresent()) {
      cells.put(claimed, NO);
    }
    entities
        .statement(statement(event.id()))
        .ifPresent(statement -> modes.write(statement.codes(), cells.put(claimed, YES)));
  }

  private void writeAttribution(Claim claim, RowEntities entities, CellWriter cells) {
    cells.put(
        name,
        claim.proposition() instanceof Responsibility said
            ? entities.nameOf(said.actor(), ACTOR)
            : UNKNOWN);
    cells.put(uncertain, claim.stance().map(held -> held == Stance.POSSIBLE ? YES : NO));
  }

  /**
   * The parts of a row read so far.
   *
   * @param event its event
   * @param entities its entities
   * @param codes the codes of its event
   * @param participants the participants of its event
   */
  record Row(
      EventId event,
      RowEntities.Builder entities,
      ImmutableList.Builder<Code> codes,
      Set<Participation> participants) {}
}
