package org.parley.prov;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.dispute.Report;
import org.parley.dossier.Dossier;
import org.parley.explanation.English;
import org.parley.proposition.Question;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Verdict;
import org.parley.source.Derivation;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/** Traces a verdict back: to the claims, those they revise, the statements and the sources. */
final class ProvLineage {
  private static final ImmutableSet<ActorKind> ORGANISATIONS =
      ImmutableSet.of(
          ActorKind.STATE,
          ActorKind.GOVERNMENT,
          ActorKind.ARMED_FORCES,
          ActorKind.ARMED_GROUP,
          ActorKind.INTERGOVERNMENTAL,
          ActorKind.NGO,
          ActorKind.MEDIA);

  private static final String VERDICT = "verdict:verdict";
  private static final String RECONCILIATION = "verdict:reconciliation";
  private static final String LIBRARY = "parley:Parley";

  private final Dossier dossier;
  private final ProvDocument document;

  /**
   * The work still to be done; a queue instead of recursion, because chains can have any length.
   */
  private final Deque<Runnable> pending = new ArrayDeque<>();

  private ProvLineage(Dossier dossier, String namespace) {
    this.dossier = dossier;
    this.document =
        new ProvDocument(
            ImmutableMap.of(
                "prov", "http://www.w3.org/ns/prov#",
                "xsd", "http://www.w3.org/2001/XMLSchema#",
                "parley", namespace + "ns:",
                "verdict", namespace + "verdict:",
                "policy", namespace + "policy:",
                "claim", namespace + "claim:",
                "statement", namespace + "statement:",
                "source", namespace + "source:",
                "actor", namespace + "actor:",
                "described", namespace + "described:"));
  }

  static Map<String, Map<String, Object>> of(Verdict verdict, Dossier dossier, String namespace) {
    ProvLineage lineage = new ProvLineage(dossier, namespace);
    lineage.add(verdict);
    return lineage.document.parts();
  }

  private void add(Verdict verdict) {
    document.declare("entity", VERDICT, describe(verdict));
    document.declare(
        "activity",
        RECONCILIATION,
        ProvAttributes.of("parley:Reconciliation")
            .with("parley:reading", verdict.reading().toString())
            .with("parley:asOf", verdict.asOf().map(Object::toString)));
    document.relate(
        "wasGeneratedBy", ProvAttributes.between("entity", VERDICT, "activity", RECONCILIATION));
    addPolicy(verdict);
    for (ReadPosition read : verdict.positions()) {
      read.position().reports().forEach(this::addUse);
    }
    while (!pending.isEmpty()) {
      pending.remove().run();
    }
  }

  private static ProvAttributes describe(Verdict verdict) {
    return ProvAttributes.of("parley:Verdict")
        .with("prov:label", "Verdict: " + question(verdict))
        .with("prov:value", English.of(verdict.estimate()))
        .with("parley:agreement", verdict.agreement().toString());
  }

  private static String question(Verdict verdict) {
    String event = verdict.event().name();
    return verdict
        .question()
        .match(
            new Question.Cases<>(
                many -> "how many in " + event + " (" + many.measure() + ")?",
                who -> "who was " + who.role() + " in " + event + "?",
                whether -> "did " + event + " happen?"));
  }

  /** Adds the policy as the plan that the library follows. */
  private void addPolicy(Verdict verdict) {
    String plan = QualifiedName.of("policy", verdict.policy().id());
    document.declare(
        "entity",
        plan,
        ProvAttributes.of("prov:Plan")
            .with("prov:label", verdict.policy().title())
            .with("parley:citation", verdict.policy().citation()));
    document.declare(
        "agent", LIBRARY, ProvAttributes.of("prov:SoftwareAgent").with("prov:label", "Parley"));
    document.relate(
        "wasAssociatedWith",
        ProvAttributes.between("activity", RECONCILIATION, "agent", LIBRARY)
            .with("prov:plan", plan));
  }

  private void addUse(Report report) {
    String claim = addClaim(report.claim(), Optional.of(report.claimant() + ": " + answer(report)));
    document.relate("used", ProvAttributes.between("activity", RECONCILIATION, "entity", claim));
    document.relate(
        "wasDerivedFrom", derived(VERDICT, claim).with("prov:activity", RECONCILIATION));
  }

  private static String answer(Report report) {
    return (report.isDenial() ? "not " : "") + report.answer();
  }

  private static ProvAttributes derived(String entity, String from) {
    return ProvAttributes.between("generatedEntity", entity, "usedEntity", from);
  }

  private String addClaim(Claim claim, Optional<String> label) {
    String name = QualifiedName.of("claim", claim.id().value());
    ProvAttributes attributes =
        ProvAttributes.of("parley:Claim")
            .with("prov:label", label)
            .with("parley:stance", claim.stance().map(Stance::toString))
            .with("parley:madeAt", claim.madeAt().map(when -> when.edtf().toString()));
    if (document.declare("entity", name, attributes)) {
      claim.passages().forEach(passage -> addPassage(name, passage));
      claim.attribution().ifPresent(said -> addAttribution(name, claim.id().value(), said));
      claim
          .statement()
          .ifPresent(said -> document.relate("wasDerivedFrom", derived(name, addStatement(said))));
      claim
          .revision()
          .ifPresent(revision -> revision.of().forEach(earlier -> addRevision(name, earlier)));
    }
    return name;
  }

  private void addPassage(String claim, Passage passage) {
    ProvAttributes derived = derived(claim, addSource(passage.source()));
    passage.exact().ifPresent(words -> derived.typed("prov:Quotation").with("parley:words", words));
    document.relate("wasDerivedFrom", derived);
  }

  private void addRevision(String claim, ClaimId of) {
    String earlier = QualifiedName.of("claim", of.value());
    pending.add(() -> addClaim(dossier.claim(of).orElseThrow(), Optional.empty()));
    document.relate("wasDerivedFrom", derived(claim, earlier).typed("prov:Revision"));
  }

  private String addStatement(StatementId id) {
    Statement statement = dossier.statement(id).orElseThrow();
    String name = QualifiedName.of("statement", id.value());
    ProvAttributes attributes =
        ProvAttributes.of("parley:Statement")
            .with("parley:act", statement.act().toString())
            .with("parley:at", statement.at().map(when -> when.edtf().toString()));
    if (document.declare("entity", name, attributes)) {
      addAttribution(name, id.value(), statement.attribution());
    }
    return name;
  }

  /**
   * Adds the attribution of an entity: its words come from the publications of the chain, and
   * belong to those named in it.
   */
  private void addAttribution(String entity, String id, Attribution attribution) {
    attribution
        .sources()
        .forEach(source -> document.relate("wasDerivedFrom", derived(entity, addSource(source))));
    for (int i = 0; i < attribution.chain().size(); i++) {
      addLink(entity, id + " " + (i + 1), attribution.chain().get(i));
    }
  }

  private void addLink(String entity, String id, Link link) {
    Optional<String> agent =
        link.actor().map(this::addActor).or(() -> link.descriptor().map(d -> addDescribed(id, d)));
    Optional<String> responsible = link.onBehalfOf().map(this::addActor);
    agent
        .or(() -> responsible)
        .ifPresent(
            name ->
                document.relate(
                    "wasAttributedTo",
                    ProvAttributes.between("entity", entity, "agent", name)
                        .with("parley:role", link.role().toString())));
    if (agent.isPresent() && responsible.isPresent()) {
      document.relate(
          "actedOnBehalfOf",
          ProvAttributes.between("delegate", agent.get(), "responsible", responsible.get()));
    }
  }

  /**
   * Adds a described speaker under a separate name, because two with the same description may be
   * two people.
   */
  private String addDescribed(String id, String words) {
    String name = QualifiedName.of("described", id);
    document.declare("agent", name, ProvAttributes.none().with("prov:label", words));
    return name;
  }

  private String addActor(ActorId id) {
    Actor actor = dossier.actor(id).orElseThrow();
    String name = QualifiedName.of("actor", id.value());
    ProvAttributes attributes = ProvAttributes.none();
    type(actor).ifPresent(attributes::typed);
    document.declare("agent", name, attributes.with("prov:label", actor.displayName()));
    return name;
  }

  private static Optional<String> type(Actor actor) {
    if (actor.kind().equals(ActorKind.PERSON)) {
      return Optional.of("prov:Person");
    }
    return ORGANISATIONS.contains(actor.kind())
        ? Optional.of("prov:Organization")
        : Optional.empty();
  }

  private String addSource(SourceId id) {
    Source source = dossier.source(id).orElseThrow();
    String name = QualifiedName.of("source", id.value());
    ProvAttributes attributes =
        ProvAttributes.of("parley:Source")
            .with("prov:label", source.displayName())
            .with("parley:url", source.url())
            .with("parley:published", source.published().map(when -> when.edtf().toString()));
    if (document.declare("entity", name, attributes)) {
      source.publisher().ifPresent(actor -> addPublisher(name, actor));
      source.derivedFrom().forEach(derivation -> addDerivation(name, derivation));
    }
    return name;
  }

  private void addPublisher(String source, ActorId publisher) {
    document.relate(
        "wasAttributedTo", ProvAttributes.between("entity", source, "agent", addActor(publisher)));
  }

  private void addDerivation(String source, Derivation derivation) {
    ProvAttributes derived =
        derived(source, QualifiedName.of("source", derivation.source().value()));
    pending.add(() -> addSource(derivation.source()));
    switch (derivation.kind()) {
      case QUOTES -> derived.typed("prov:Quotation");
      case REVISES -> derived.typed("prov:Revision");
      default -> derived.with("parley:derivation", derivation.kind().toString());
    }
    document.relate("wasDerivedFrom", derived);
  }
}
