package org.parley.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.parley.claim.AssessmentTarget;
import org.parley.code.Credibility;
import org.parley.consistency.Finding;
import org.parley.dossier.SchemaVersion;
import org.parley.extension.ExtensionValue;
import org.parley.policy.SideBySide;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.UnknownProposition;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Verdict;
import org.parley.timeline.Timeline;
import org.parley.vocabulary.OpenVocabulary;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.datatype.guava.GuavaModule;

/**
 * Teaches a Jackson mapper the model: every entity and value, unknown members kept; verdicts, which
 * are read back as {@link org.parley.record.VerdictRecord}; findings and timelines, to write only.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ParleyModule()).build();
 * }</pre>
 *
 * <p>It does not change the mapper's settings, so that, for example, texts may be read as numbers.
 * {@link ParleyJson} has a mapper that is strict about types, nulls and doubled keys. Both report
 * problems with their place in JSON.
 *
 * <p>Spring Boot 4, and a mapper with {@code findAndAddModules()}, find the module automatically.
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
    context.insertAnnotationIntrospector(new WireNames());
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
    setMixInAnnotation(Proposition.class, PropositionJson.class);
    setMixInAnnotation(Question.class, QuestionJson.class);
    setMixInAnnotation(AssessmentTarget.class, AssessmentTargetJson.class);
    setMixInAnnotation(Verdict.class, VerdictJson.class);
    setMixInAnnotation(Timeline.class, TimelineJson.class);
    setMixInAnnotation(Finding.class, FindingJson.class);
    setMixInAnnotation(Policy.class, PolicyJson.class);
    setMixInAnnotation(SideBySide.class, SideBySideJson.class);
  }
}
