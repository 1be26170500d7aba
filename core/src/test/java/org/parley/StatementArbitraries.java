package org.parley;

import static org.parley.EntityArbitraries.few;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Credibility;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;

/** Arbitrary statements, claims, assessments. */
final class StatementArbitraries {
  private static final double SOMETIMES = 0.5;

  private StatementArbitraries() {}

  static Arbitrary<Attribution> attributions() {
    return links()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(chain -> new Attribution(ImmutableList.copyOf(chain)));
  }

  private static Arbitrary<Link> links() {
    return Arbitraries.oneOf(links(1, 0, SOMETIMES), links(0, 1, SOMETIMES), links(0, 0, 1));
  }

  private static Arbitrary<Link> links(double named, double described, double published) {
    return Builders.withBuilder(Link::builder)
        .use(ModelArbitraries.actorIds())
        .withProbability(named)
        .in(Link.Builder::actor)
        .use(TextArbitraries.texts())
        .withProbability(described)
        .in(Link.Builder::descriptor)
        .use(Arbitraries.of(LinkRole.class))
        .in(Link.Builder::role)
        .use(ModelArbitraries.actorIds())
        .withProbability(SOMETIMES)
        .in(Link.Builder::onBehalfOf)
        .use(ModelArbitraries.sourceIds())
        .withProbability(published)
        .in(Link.Builder::source)
        .use(Arbitraries.of("said", "claimed", "according to"))
        .withProbability(SOMETIMES)
        .in(Link.Builder::cue)
        .build(Link.Builder::build);
  }

  static Arbitrary<Wording> wordings() {
    return Builders.withBuilder(Wording::builder)
        .use(TextArbitraries.texts())
        .in(Wording.Builder::text)
        .use(ModelArbitraries.languages())
        .withProbability(SOMETIMES)
        .in(Wording.Builder::language)
        .use(Arbitraries.of(WordingForm.class))
        .in(Wording.Builder::form)
        .use(Arbitraries.of(true, false))
        .withProbability(SOMETIMES)
        .in(Wording.Builder::translated)
        .build(Wording.Builder::build);
  }

  static Arbitrary<Statement> statements() {
    return Builders.withBuilder(Statement::builder)
        .use(ModelArbitraries.statementIds())
        .in(Statement.Builder::id)
        .use(ModelArbitraries.words(SpeechAct.VOCABULARY))
        .in(Statement.Builder::act)
        .use(attributions())
        .in(Statement.Builder::attribution)
        .use(few(ModelArbitraries.actorIds()))
        .in(Statement.Builder::addAllAddressees)
        .use(few(ModelArbitraries.actorIds()))
        .in(Statement.Builder::addAllTargets)
        .use(few(ModelArbitraries.eventIds()))
        .in(Statement.Builder::addAllAfterEvents)
        .use(few(ModelArbitraries.statementIds()))
        .in(Statement.Builder::addAllAfterStatements)
        .use(ModelArbitraries.whens())
        .withProbability(SOMETIMES)
        .in(Statement.Builder::at)
        .use(few(wordings()))
        .in(Statement.Builder::addAllWordings)
        .use(few(ModelArbitraries.propositions()))
        .in(Statement.Builder::addAllContent)
        .use(few(ModelArbitraries.eventIds()))
        .in(Statement.Builder::addAllAbout)
        .use(few(ModelArbitraries.codes()))
        .in(Statement.Builder::addAllCodes)
        .use(ModelArbitraries.markings())
        .withProbability(SOMETIMES)
        .in(Statement.Builder::marking)
        .use(ModelArbitraries.extensions())
        .in(Statement.Builder::extensions)
        .build(Statement.Builder::build);
  }

  static Arbitrary<Claim> claims() {
    return Combinators.combine(ModelArbitraries.claimIds(), Arbitraries.of(true, false))
        .flatAs(StatementArbitraries::claims);
  }

  private static Arbitrary<Claim> claims(ClaimId id, boolean fromStatement) {
    return Builders.withBuilder(() -> Claim.builder().id(id))
        .use(ModelArbitraries.propositions())
        .in(Claim.Builder::proposition)
        .use(attributions())
        .withProbability(fromStatement ? 0 : 1)
        .in(Claim.Builder::attribution)
        .use(Arbitraries.of(Stance.class))
        .withProbability(SOMETIMES)
        .in(Claim.Builder::stance)
        .use(ModelArbitraries.whens())
        .withProbability(SOMETIMES)
        .in(Claim.Builder::madeAt)
        .use(ModelArbitraries.statementIds())
        .withProbability(fromStatement ? 1 : 0)
        .in(Claim.Builder::statement)
        .use(few(ModelArbitraries.passages()))
        .in(Claim.Builder::addAllPassages)
        .use(Arbitraries.of(true, false))
        .withProbability(SOMETIMES)
        .in(Claim.Builder::isOwnReporting)
        .use(revisions(id))
        .withProbability(SOMETIMES)
        .in(Claim.Builder::revision)
        .use(Arbitraries.of(Credibility.class))
        .withProbability(SOMETIMES)
        .in(Claim.Builder::credibility)
        .use(few(ModelArbitraries.codes()))
        .in(Claim.Builder::addAllCodes)
        .use(ModelArbitraries.markings())
        .withProbability(SOMETIMES)
        .in(Claim.Builder::marking)
        .use(ModelArbitraries.extensions())
        .in(Claim.Builder::extensions)
        .build(Claim.Builder::build);
  }

  private static Arbitrary<Revision> revisions(ClaimId id) {
    return Combinators.combine(
            Arbitraries.of(RevisionKind.class),
            ModelArbitraries.claimIds()
                .filter(other -> !other.equals(id))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(ImmutableList::copyOf))
        .as(Revision::new);
  }

  static Arbitrary<Assessment> assessments() {
    return ModelArbitraries.assessmentIds()
        .flatMap(
            id ->
                Arbitraries.oneOf(
                    assessments(id, targets(), others(Opinion.CHOSEN), SOMETIMES),
                    assessments(id, claimTargets(), Arbitraries.just(Opinion.CHOSEN), 1)));
  }

  private static Arbitrary<Opinion> others(Opinion than) {
    return Arbitraries.of(Opinion.class).filter(other -> other != than);
  }

  private static Arbitrary<AssessmentTarget> claimTargets() {
    return ModelArbitraries.claimIds().map(AssessmentTarget::of);
  }

  private static Arbitrary<AssessmentTarget> targets() {
    return Arbitraries.oneOf(
        claimTargets(),
        ModelArbitraries.statementIds().map(AssessmentTarget::of),
        ModelArbitraries.sourceIds().map(AssessmentTarget::of),
        ModelArbitraries.eventIds().map(AssessmentTarget::of));
  }

  private static Arbitrary<Assessment> assessments(
      AssessmentId id,
      Arbitrary<AssessmentTarget> targets,
      Arbitrary<Opinion> opinions,
      double explained) {
    return Builders.withBuilder(() -> Assessment.builder().id(id))
        .use(targets)
        .in(Assessment.Builder::target)
        .use(attributions())
        .in(Assessment.Builder::attribution)
        .use(opinions)
        .in(Assessment.Builder::opinion)
        .use(few(ModelArbitraries.codes()))
        .in(Assessment.Builder::addAllRatings)
        .use(TextArbitraries.texts())
        .withProbability(explained)
        .in(Assessment.Builder::text)
        .use(ModelArbitraries.whens())
        .withProbability(SOMETIMES)
        .in(Assessment.Builder::at)
        .use(few(ModelArbitraries.claimIds()))
        .in(Assessment.Builder::addAllEvidence)
        .use(few(ModelArbitraries.passages()))
        .in(Assessment.Builder::addAllPassages)
        .use(ModelArbitraries.assessmentIds().filter(other -> !other.equals(id)))
        .withProbability(SOMETIMES)
        .in(Assessment.Builder::revises)
        .use(ModelArbitraries.extensions())
        .in(Assessment.Builder::extensions)
        .build(Assessment.Builder::build);
  }
}
