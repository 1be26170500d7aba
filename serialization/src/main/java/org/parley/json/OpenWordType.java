package org.parley.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.actor.ActorKind;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.EventRelation;
import org.parley.source.ContributorRole;
import org.parley.source.SourceKind;
import org.parley.statement.SpeechAct;
import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads a word of an open vocabulary. An unknown word is kept if it may be of a newer version: in a
 * dossier, which checks it against its own version, and in a stream whose header names one.
 */
final class OpenWordType<W extends OpenWord<W>> extends TextType<W> {
  static final ImmutableMap<Class<?>, OpenVocabulary<?>> VOCABULARIES =
      ImmutableMap.<Class<?>, OpenVocabulary<?>>builder()
          .put(ActorKind.class, ActorKind.VOCABULARY)
          .put(SourceKind.class, SourceKind.VOCABULARY)
          .put(ContributorRole.class, ContributorRole.VOCABULARY)
          .put(EventStatus.class, EventStatus.VOCABULARY)
          .put(ParticipantRole.class, ParticipantRole.VOCABULARY)
          .put(SpeechAct.class, SpeechAct.VOCABULARY)
          .put(ActorRelation.class, ActorRelation.VOCABULARY)
          .put(EventRelation.class, EventRelation.VOCABULARY)
          .buildOrThrow();

  /** The attribute of a reader that keeps words of newer versions. */
  static final Object KEEPS_NEWER = OpenWordType.class;

  private final transient OpenVocabulary<W> vocabulary;

  OpenWordType(Class<W> type, OpenVocabulary<W> vocabulary) {
    super(type, vocabulary::of);
    this.vocabulary = vocabulary;
  }

  @Override
  W parse(String text, DeserializationContext context) {
    return Optional.ofNullable(context.getAttribute(KEEPS_NEWER)).isPresent()
        ? vocabulary.ofNewerVersion(text)
        : vocabulary.of(text);
  }
}
