package org.parley.dossier;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.actor.Actor;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Id;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.input.ProblemCollector;
import org.parley.source.Derivation;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/**
 * Checks the rules that span the entities of a dossier; every problem is reported, not just the
 * first.
 */
final class DossierCheck {
  private final Dossier dossier;
  private final ProblemCollector problems = new ProblemCollector(Integer.MAX_VALUE);

  private DossierCheck(Dossier dossier) {
    this.dossier = dossier;
  }

  static ProblemCollector problems(Dossier dossier) {
    DossierCheck check = new DossierCheck(dossier);
    check.checkWords();
    check.checkIds();
    check.checkReferences();
    check.checkCircles();
    new RevisionCheck(dossier, check.problems).check();
    new WithdrawalCheck(dossier, check.problems).check();
    new OwnReportingCheck(dossier, check.problems).check();
    new AssessmentCheck(dossier, check.problems).check();
    return check.problems;
  }

  /** Checks that words unknown to this version occur only in a dossier of a newer version. */
  private void checkWords() {
    if (!dossier.schemaVersion().isNewer()) {
      walk(place -> EntityParts.words(place, word -> problems.add(word.place(), word.refusal())));
    }
  }

  private void checkIds() {
    checkIds("actors", dossier.actors(), Actor::id);
    checkIds("sources", dossier.sources(), Source::id);
    checkIds("events", dossier.events(), Event::id);
    checkIds("statements", dossier.statements(), Statement::id);
    checkIds("claims", dossier.claims(), Claim::id);
    checkIds("assessments", dossier.assessments(), Assessment::id);
  }

  private <T> void checkIds(String list, List<T> entities, Function<T, ? extends Id> idOf) {
    Map<Id, Integer> places = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      Id id = idOf.apply(entities.get(i));
      Integer first = places.putIfAbsent(id, i);
      if (first != null) {
        problems.add(
            Place.of(list, i)
                .member("id")
                .problem("'" + id + "' is the id of " + Place.of(list, first) + " already"));
      }
    }
  }

  private void checkReferences() {
    walk(place -> EntityParts.references(place, this::checkResolves));
  }

  private void walk(Function<Place, Entity.Cases<?>> walks) {
    walk("actors", dossier.actors(), (at, actor) -> walks.apply(at).actor(actor));
    walk("sources", dossier.sources(), (at, source) -> walks.apply(at).source(source));
    walk("events", dossier.events(), (at, event) -> walks.apply(at).event(event));
    walk("statements", dossier.statements(), (at, said) -> walks.apply(at).statement(said));
    walk("claims", dossier.claims(), (at, claim) -> walks.apply(at).claim(claim));
    walk("assessments", dossier.assessments(), (at, one) -> walks.apply(at).assessment(one));
  }

  private static <T> void walk(String list, List<T> entities, BiConsumer<Place, T> walk) {
    for (int i = 0; i < entities.size(); i++) {
      walk.accept(Place.of(list, i), entities.get(i));
    }
  }

  private void checkResolves(Reference reference) {
    if (!dossier.index().has(reference.kind(), reference.id())) {
      problems.add(reference.at().problem(reference.unresolved()));
    }
  }

  private void checkCircles() {
    for (List<SourceId> cycle : Cycles.in(sourcesOf())) {
      int first = indexOf(dossier.sources(), source -> source.id().equals(cycle.get(0)));
      addCircle(Place.of("sources", first).member("derivedFrom"), cycle);
    }
    for (List<EventId> cycle : Cycles.in(wholesOf())) {
      int first = indexOf(dossier.events(), event -> event.id().equals(cycle.get(0)));
      addCircle(Place.of("events", first).member("partOf"), cycle);
    }
    for (List<StatementId> circle : Cycles.in(precededBy())) {
      int first = indexOf(dossier.statements(), said -> said.id().equals(circle.get(0)));
      addCircle(Place.of("statements", first).member("afterStatements"), circle);
    }
    for (List<ClaimId> circle : Cycles.in(revisedOf())) {
      int first = indexOf(dossier.claims(), claim -> claim.id().equals(circle.get(0)));
      addCircle(Place.of("claims", first).member("revision"), circle);
    }
    for (List<AssessmentId> cycle : Cycles.in(reassessedOf())) {
      int first = indexOf(dossier.assessments(), one -> one.id().equals(cycle.get(0)));
      addCircle(Place.of("assessments", first).member("revises"), cycle);
    }
  }

  private static <T> int indexOf(List<T> entities, Predicate<T> wanted) {
    return Iterables.indexOf(entities, wanted::test);
  }

  private void addCircle(Place place, List<?> cycle) {
    problems.add(
        place.problem(
            "must not form a cycle: " + Joiner.on(" → ").join(cycle) + " → " + cycle.get(0)));
  }

  private ImmutableListMultimap<SourceId, SourceId> sourcesOf() {
    var arrows = ImmutableListMultimap.<SourceId, SourceId>builder();
    for (Source source : dossier.sources()) {
      for (Derivation derivation : source.derivedFrom()) {
        arrows.put(source.id(), derivation.source());
      }
    }
    return arrows.build();
  }

  private ImmutableListMultimap<EventId, EventId> wholesOf() {
    var arrows = ImmutableListMultimap.<EventId, EventId>builder();
    for (Event event : dossier.events()) {
      event.partOf().ifPresent(whole -> arrows.put(event.id(), whole));
    }
    return arrows.build();
  }

  private ImmutableListMultimap<StatementId, StatementId> precededBy() {
    var arrows = ImmutableListMultimap.<StatementId, StatementId>builder();
    for (Statement statement : dossier.statements()) {
      arrows.putAll(statement.id(), statement.afterStatements());
    }
    return arrows.build();
  }

  private ImmutableListMultimap<AssessmentId, AssessmentId> reassessedOf() {
    var arrows = ImmutableListMultimap.<AssessmentId, AssessmentId>builder();
    for (Assessment assessment : dossier.assessments()) {
      assessment.revises().ifPresent(earlier -> arrows.put(assessment.id(), earlier));
    }
    return arrows.build();
  }

  private ImmutableListMultimap<ClaimId, ClaimId> revisedOf() {
    var arrows = ImmutableListMultimap.<ClaimId, ClaimId>builder();
    for (Claim claim : dossier.claims()) {
      claim.revision().ifPresent(revision -> arrows.putAll(claim.id(), revision.of()));
    }
    return arrows.build();
  }
}
