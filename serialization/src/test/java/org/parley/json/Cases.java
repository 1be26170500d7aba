package org.parley.json;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.parley.ModelArbitraries;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.Name;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.code.Language;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.Where;
import org.parley.extension.Extensible;
import org.parley.marking.Marking;
import org.parley.proposition.Measure;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.Withdrawal;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.statement.Wording;
import org.parley.time.Edtf;
import org.parley.time.Hours;
import org.parley.time.When;

/** Values of every type that JSON holds. */
final class Cases {
  private Cases() {}

  /**
   * A value and the type that it is read as.
   *
   * @param type the type
   * @param value the value
   */
  record Case<T>(Class<T> type, T value) {
    String json() {
      return ParleyJson.withDefaults().write(value);
    }

    T read(String json) {
      return ParleyJson.withDefaults().read(json, type);
    }
  }

  private static final ImmutableList<Arbitrary<Case<? extends Extensible>>> ENTITIES =
      ImmutableList.of(
          cases(Actor.class, ModelArbitraries.actors()),
          cases(Source.class, ModelArbitraries.sources()),
          cases(Event.class, ModelArbitraries.events()),
          cases(Statement.class, ModelArbitraries.statements()),
          cases(Claim.class, ModelArbitraries.claims()),
          cases(Assessment.class, ModelArbitraries.assessments()));

  /** Actors, sources, events, statements, claims and assessments. */
  static Arbitrary<Case<? extends Extensible>> entities() {
    return Arbitraries.oneOf(ENTITIES);
  }

  /** All that an entity is made of. */
  static Arbitrary<Case<?>> values() {
    return Arbitraries.oneOf(
        ImmutableList.<Arbitrary<Case<?>>>of(
            values(ActorId.class, ModelArbitraries.actorIds()),
            values(SourceId.class, ModelArbitraries.sourceIds()),
            values(EventId.class, ModelArbitraries.eventIds()),
            values(StatementId.class, ModelArbitraries.statementIds()),
            values(ClaimId.class, ModelArbitraries.claimIds()),
            values(AssessmentId.class, ModelArbitraries.assessmentIds()),
            values(Code.class, ModelArbitraries.codes()),
            values(Language.class, ModelArbitraries.languages()),
            values(Unit.class, ModelArbitraries.units()),
            values(Edtf.class, ModelArbitraries.edtf()),
            values(Hours.class, ModelArbitraries.hours()),
            values(Measure.class, ModelArbitraries.measures()),
            values(Credibility.class, Arbitraries.of(Credibility.class)),
            values(Stance.class, Arbitraries.of(Stance.class)),
            values(Name.class, ModelArbitraries.names()),
            values(When.class, ModelArbitraries.whens()),
            values(Where.class, ModelArbitraries.wheres()),
            values(Quantity.class, ModelArbitraries.quantities()),
            values(Withdrawal.class, withdrawals()),
            values(Passage.class, ModelArbitraries.passages()),
            values(Marking.class, ModelArbitraries.markings()),
            values(Wording.class, ModelArbitraries.wordings()),
            values(Attribution.class, ModelArbitraries.attributions()),
            values(Link.class, ModelArbitraries.attributions().map(said -> said.chain().get(0))),
            values(Revision.class, revisions()),
            values(Question.class, ModelArbitraries.questions()),
            values(AssessmentTarget.class, ModelArbitraries.assessments().map(Assessment::target)),
            values(Proposition.class, ModelArbitraries.propositions())));
  }

  private static Arbitrary<Withdrawal> withdrawals() {
    return ModelArbitraries.days()
        .flatMap(day -> ModelArbitraries.actorIds().optional().map(by -> new Withdrawal(day, by)));
  }

  private static Arbitrary<Revision> revisions() {
    return ModelArbitraries.claimIds()
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .flatMap(
            ids ->
                Arbitraries.of(RevisionKind.class)
                    .map(kind -> new Revision(kind, ImmutableList.copyOf(ids))));
  }

  private static <T extends Extensible> Arbitrary<Case<? extends Extensible>> cases(
      Class<T> type, Arbitrary<T> values) {
    return values.map(value -> new Case<>(type, value));
  }

  private static <T> Arbitrary<Case<?>> values(Class<T> type, Arbitrary<T> values) {
    return values.map(value -> new Case<>(type, value));
  }
}
