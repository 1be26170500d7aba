package org.parley.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.parley.actor.Actor;
import org.parley.actor.Name;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.claim.Revision;
import org.parley.code.Credibility;
import org.parley.consistency.Finding;
import org.parley.dossier.Dossier;
import org.parley.dossier.SchemaVersion;
import org.parley.event.Coordinates;
import org.parley.event.Event;
import org.parley.event.Participation;
import org.parley.event.Where;
import org.parley.extension.ExtensionValue;
import org.parley.marking.Marking;
import org.parley.policy.SideBySide;
import org.parley.proposition.ActorLink;
import org.parley.proposition.Circumstance;
import org.parley.proposition.Proposition;
import org.parley.proposition.PropositionKind;
import org.parley.proposition.Question;
import org.parley.proposition.UnknownProposition;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Verdict;
import org.parley.source.Contributor;
import org.parley.source.Derivation;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.statement.Statement;
import org.parley.statement.Wording;
import org.parley.time.When;
import org.parley.vocabulary.OpenVocabulary;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.datatype.guava.GuavaModule;

/**
 * Teaches a Jackson mapper the model: every entity and value, unknown members kept, and verdicts
 * and findings (to write only).
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ParleyModule()).build();
 * }</pre>
 *
 * <p>It leaves the mapper's own settings alone, so that texts may be read as numbers, for example.
 * {@link ParleyJson} has a mapper that is strict about types, nulls and doubled keys. Both report
 * what is wrong with its place in JSON.
 *
 * <p>Spring Boot 4, and a mapper with {@code findAndAddModules()}, find the module by themselves.
 */
public final class ParleyModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module to register. */
  public ParleyModule() {
    this(true);
  }

  /** A module for a mapper whose caller makes messages clear itself. */
  ParleyModule(boolean isClear) {
    super("parley");
    addTexts();
    addSerializer(Credibility.class, new CredibilitySerializer());
    addDeserializer(Credibility.class, new CredibilityDeserializer());
    addSerializer(ExtensionValue.class, new ExtensionValueSerializer());
    addDeserializer(ExtensionValue.class, new ExtensionValueDeserializer());
    addDeserializer(Proposition.class, new PropositionDeserializer());
    addSerializer(UnknownProposition.class, new UnknownPropositionSerializer());
    setMixIns();
    setDeserializerModifier(new ModelDeserializerModifier(isClear));
    setSerializerModifier(new EntitySerializerModifier());
  }

  @Override
  public Iterable<? extends JacksonModule> getDependencies() {
    return ImmutableList.of(new GuavaModule());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addHandler(new UnknownMemberHandler());
  }

  private void addTexts() {
    TextTypes.PARSERS.forEach(this::addText);
    OpenWordType.VOCABULARIES.forEach(this::addWords);
    ClosedWords.ALL.values().forEach(this::addWords);
    addSerializer(SchemaVersion.class, ToStringSerializer.instance);
    addDeserializer(SchemaVersion.class, new SchemaVersionDeserializer());
  }

  @SuppressWarnings("unchecked") // the table pairs each type with what reads that type
  private <T> void addText(Class<T> type, Function<String, ?> parse) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(type, new TextType<>(type, (Function<String, T>) parse));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the table pairs each type with its vocabulary
  private void addWords(Class<?> type, OpenVocabulary<?> vocabulary) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer((Class) type, new OpenWordType((Class) type, vocabulary));
  }

  private <E extends Enum<E>> void addWords(ClosedWords<E> words) {
    addSerializer(words.type(), new ClosedWordSerializer<>(words));
    addDeserializer(words.type(), new TextType<>(words.type(), words::parse));
  }

  private void setMixIns() {
    setMixInAnnotation(Contributor.class, ContributorJson.class);
    setMixInAnnotation(Derivation.class, DerivationJson.class);
    setMixInAnnotation(Coordinates.class, CoordinatesJson.class);
    setMixInAnnotation(Participation.class, ParticipationJson.class);
    setMixInAnnotation(Attribution.class, AttributionJson.class);
    setMixInAnnotation(Revision.class, RevisionJson.class);
    setMixInAnnotation(Proposition.class, PropositionJson.class);
    setMixInAnnotation(Question.class, QuestionJson.class);
    setMixInAnnotation(Verdict.class, VerdictJson.class);
    setMixInAnnotation(Finding.class, FindingJson.class);
    setMixInAnnotation(Policy.class, PolicyJson.class);
    setMixInAnnotation(SideBySide.class, SideBySideJson.class);
    setMixIns(Actor.class, ActorJson.class, Actor.Builder.class, ActorJson.Builder.class);
    setMixIns(Name.class, NameJson.class, Name.Builder.class, NameJson.Builder.class);
    setMixIns(Source.class, SourceJson.class, Source.Builder.class, SourceJson.Builder.class);
    setMixIns(Passage.class, PassageJson.class, Passage.Builder.class, PassageJson.Builder.class);
    setMixIns(Marking.class, MarkingJson.class, Marking.Builder.class, MarkingJson.Builder.class);
    setMixIns(When.class, WhenJson.class, When.Builder.class, WhenJson.Builder.class);
    setMixIns(Where.class, WhereJson.class, Where.Builder.class, WhereJson.Builder.class);
    setMixIns(Event.class, EventJson.class, Event.Builder.class, EventJson.Builder.class);
    setMixIns(
        Quantity.class, QuantityJson.class, Quantity.Builder.class, QuantityJson.Builder.class);
    for (PropositionKind kind : PropositionKind.values()) {
      setMixInAnnotation(kind.type(), members(kind));
    }
    setMixInAnnotation(Circumstance.Builder.class, CircumstanceJson.Builder.class);
    setMixInAnnotation(ActorLink.Builder.class, ActorLinkJson.Builder.class);
    setMixIns(Link.class, LinkJson.class, Link.Builder.class, LinkJson.Builder.class);
    setMixIns(
        Statement.class, StatementJson.class, Statement.Builder.class, StatementJson.Builder.class);
    setMixIns(Wording.class, WordingJson.class, Wording.Builder.class, WordingJson.Builder.class);
    setMixIns(Claim.class, ClaimJson.class, Claim.Builder.class, ClaimJson.Builder.class);
    setMixIns(
        Assessment.class,
        AssessmentJson.class,
        Assessment.Builder.class,
        AssessmentJson.Builder.class);
    setMixIns(Dossier.class, DossierJson.class, Dossier.Builder.class, DossierJson.Builder.class);
  }

  private void setMixIns(Class<?> type, Class<?> members, Class<?> builder, Class<?> methods) {
    setMixInAnnotation(type, members);
    setMixInAnnotation(builder, methods);
  }

  private static Class<?> members(PropositionKind kind) {
    return switch (kind) {
      case OCCURRENCE -> OccurrenceJson.class;
      case MEASUREMENT -> MeasurementJson.class;
      case RESPONSIBILITY -> ResponsibilityJson.class;
      case CIRCUMSTANCE -> CircumstanceJson.class;
      case EVENT_LINK -> EventLinkJson.class;
      case ACTOR_LINK -> ActorLinkJson.class;
      case ABSENCE -> AbsenceJson.class;
      case FREE_TEXT -> FreeTextJson.class;
    };
  }
}
