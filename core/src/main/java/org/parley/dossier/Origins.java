package org.parley.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.attribution.Principal;
import org.parley.attribution.Voice;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Publication;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;

/**
 * Finds the origin of each answer to one question.
 *
 * <p>If somebody is quoted, the answer is theirs. If a text gives it in its own voice, the answer
 * belongs to the one who gives it in the nearest text that this one derives from, or else to the
 * publisher. A text that republishes, translates, abridges or revises another one speaks in the
 * voice of that text.
 */
final class Origins {
  private final Dossier dossier;
  private final Identities identities;
  private final Lineage lineage;
  private final Map<SourceId, Origin> voices = new HashMap<>();

  Origins(Dossier dossier, Identities identities, Lineage lineage) {
    this.dossier = dossier;
    this.identities = identities;
    this.lineage = lineage;
  }

  /**
   * A claim that answers the question, before its origin is known.
   *
   * @param isNarrated whether nobody is quoted: there is no speaker, or the publisher is the
   *     speaker
   */
  record Draft(
      Claim claim,
      Answer answer,
      Attribution attribution,
      ImmutableSet<SourceId> sources,
      boolean isNarrated) {
    Optional<SourceId> text() {
      return sources.stream().findFirst();
    }

    boolean isCompiled() {
      return Origins.isCompiled(attribution);
    }
  }

  Draft draft(Claim claim, Answer answer, Attribution attribution, ImmutableSet<SourceId> sources) {
    boolean isNarrated =
        !isCompiled(attribution)
            && sources.stream()
                .findFirst()
                .filter(text -> isNarrated(attribution, text))
                .isPresent();
    return new Draft(claim, answer, attribution, sources, isNarrated);
  }

  private static boolean isCompiled(Attribution attribution) {
    return attribution.voice() == Voice.NARRATOR
        && attribution.first(LinkRole.COMPILER).isPresent();
  }

  private boolean isNarrated(Attribution attribution, SourceId text) {
    ImmutableList<Link> speakers = speakers(attribution);
    return speakers.isEmpty()
        || (speakers.size() == 1
            && actor(speakers.get(0)).isPresent()
            && publisher(text).equals(actor(speakers.get(0))));
  }

  /** The content of an answer or a denial, apart from its words. */
  private record Given(Answer answer, boolean denial) {
    static Given of(Draft draft) {
      return new Given(draft.answer().withoutWords(), draft.claim().isDenial());
    }
  }

  /** Whether an answer is that of the text it is in, and not of a text behind it. */
  boolean isOwnVoice(Draft draft, Origin origin) {
    return draft.text().filter(text -> origin.equals(publisherOrText(text))).isPresent();
  }

  private static ImmutableList<Link> speakers(Attribution attribution) {
    return attribution.chain().stream()
        .filter(link -> link.role() == LinkRole.SPEAKER)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Origin> actor(Link link) {
    return link.onBehalfOf()
        .or(link::actor)
        .map(actor -> new Origin.Speaker(identities.canonical(actor)));
  }

  /** The origin of each of the answers to one question, by the id of its claim. */
  Map<ClaimId, Origin> of(List<Draft> drafts) {
    Map<ClaimId, Origin> origins = new HashMap<>();
    Map<SourceId, SetMultimap<Given, Origin>> given = new HashMap<>();
    Map<Given, Set<SourceId>> givenIn = new HashMap<>();
    for (Draft draft : drafts) {
      draft
          .text()
          .ifPresent(
              text ->
                  givenIn
                      .computeIfAbsent(Given.of(draft), said -> new LinkedHashSet<>())
                      .add(text));
      if (!draft.isNarrated()) {
        put(draft, quoted(draft), origins, given);
      }
    }
    drafts.stream()
        .filter(Draft::isNarrated)
        .sorted(
            Comparator.comparingInt((Draft draft) -> lineage.depth(draft.text().orElseThrow()))
                .thenComparing(draft -> draft.claim().id().value()))
        .forEach(
            draft -> {
              boolean alone = givenIn.getOrDefault(Given.of(draft), Set.of()).size() < 2;
              put(draft, narrated(draft, alone ? Map.of() : given), origins, given);
            });
    return origins;
  }

  private static void put(
      Draft draft,
      Origin origin,
      Map<ClaimId, Origin> origins,
      Map<SourceId, SetMultimap<Given, Origin>> given) {
    origins.put(draft.claim().id(), origin);
    draft
        .text()
        .ifPresent(
            text ->
                given
                    .computeIfAbsent(text, source -> LinkedHashMultimap.create())
                    .put(Given.of(draft), origin));
  }

  private Origin quoted(Draft draft) {
    Optional<Publication> publication = draft.text().map(lineage::publication);
    ImmutableList<Link> speakers = speakers(draft.attribution());
    return speakers.isEmpty()
        ? origin(draft.attribution().principal(), publication)
        : Origin.of(speakers.stream().map(link -> origin(link.principal(), publication)).toList());
  }

  private Origin origin(Principal principal, Optional<Publication> publication) {
    return identities
        .canonical(principal)
        .match(
            new Principal.Cases<>(
                named -> new Origin.Speaker(named.actor()),
                described -> new Origin.Unnamed(described.descriptor(), publication),
                own -> new Origin.Narrator(publication.orElse(Publication.of(own.source())))));
  }

  private Origin narrated(Draft draft, Map<SourceId, SetMultimap<Given, Origin>> given) {
    SourceId text = draft.text().orElseThrow();
    if (draft.claim().isOwnReporting()) {
      return publisherOrText(text);
    }
    Set<Origin> found = nearest(text, Given.of(draft), given);
    if (!found.isEmpty()) {
      return Origin.of(found);
    }
    boolean unsigned = voice(text).equals(new Origin.Narrator(Publication.of(text)));
    return unsigned
        ? origin(draft.attribution().principal(), Optional.of(Publication.of(text)))
        : voice(text);
  }

  /** The origins of an answer in the nearest texts that this one derives from. */
  private Set<Origin> nearest(
      SourceId text, Given said, Map<SourceId, SetMultimap<Given, Origin>> given) {
    Set<Origin> found = new LinkedHashSet<>();
    Set<SourceId> seen = new LinkedHashSet<>();
    Deque<SourceId> ahead = new ArrayDeque<>(List.of(text));
    while (!ahead.isEmpty() && !given.isEmpty()) {
      for (Derivation derivation : lineage.derivations(ahead.remove())) {
        SourceId source = derivation.source();
        if (seen.add(source)) {
          Set<Origin> here = given(derivation, said, given);
          found.addAll(here);
          if (here.isEmpty()) {
            ahead.add(source);
          }
        }
      }
    }
    return found;
  }

  /**
   * The origins in one text; an earlier version of the same text does not count as another text.
   */
  private static Set<Origin> given(
      Derivation derivation, Given said, Map<SourceId, SetMultimap<Given, Origin>> given) {
    @Nullable SetMultimap<Given, Origin> here = given.get(derivation.source());
    return here == null || derivation.kind() == DerivationKind.REVISES ? Set.of() : here.get(said);
  }

  /** The one in whose voice a text speaks. */
  private Origin voice(SourceId text) {
    Deque<SourceId> ahead = new ArrayDeque<>(List.of(text));
    while (!ahead.isEmpty()) {
      SourceId id = ahead.peek();
      List<SourceId> copied = copied(id);
      List<SourceId> missing = copied.stream().filter(one -> !voices.containsKey(one)).toList();
      if (missing.isEmpty()) {
        ahead.pop();
        voices.computeIfAbsent(
            id,
            one ->
                copied.isEmpty()
                    ? publisherOrText(one)
                    : Origin.of(copied.stream().map(voices::get).toList()));
      } else {
        missing.forEach(ahead::push);
      }
    }
    return Objects.requireNonNull(voices.get(text));
  }

  /** The texts that a text is another form of. */
  private List<SourceId> copied(SourceId text) {
    return lineage.derivations(text).stream()
        .filter(derivation -> derivation.kind() != DerivationKind.QUOTES)
        .map(Derivation::source)
        .toList();
  }

  private Origin publisherOrText(SourceId text) {
    return publisher(text).orElseGet(() -> new Origin.Narrator(Publication.of(text)));
  }

  private Optional<Origin> publisher(SourceId text) {
    return dossier
        .source(text)
        .flatMap(Source::publisher)
        .map(publisher -> new Origin.Speaker(identities.canonical(publisher)));
  }

  /** The actors of an origin. */
  static ImmutableSet<ActorId> actors(Origin origin) {
    return origin.members().stream()
        .flatMap(member -> member.match(ACTOR).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static final Origin.Cases<Optional<ActorId>> ACTOR =
      new Origin.Cases<>(
          speaker -> Optional.of(speaker.actor()),
          unnamed -> Optional.empty(),
          narrator -> Optional.empty(),
          joint -> Optional.empty());
}
