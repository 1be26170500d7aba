package org.parley.policy;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
import org.parley.dispute.Dispute;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.explanation.English;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Question;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Note;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/**
 * Reports in short: {@code 12 grade:B; 15 grade:B; 60 by:rebels grade:E}.
 *
 * <p>Each is in a text of its own, {@code s1} and so on, and is said by it unless {@code by:} names
 * a speaker. Its words, all optional: {@code by: role: src: from: grade: cred: flag: people: on:
 * pub: revises: not} and a scope {@code @side_a}. {@code src:none} has no text. An underscore in a
 * quantity is a space.
 */
final class Reported {
  private static final EventId EVENT = EventId.of("e");

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Participation> participants = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Measure measure;
  private final Optional<When> when;

  private Reported(String measure, Optional<String> when) {
    this.measure = Measure.parse(measure);
    this.when = when.map(When::of);
  }

  /** A policy's ruling on reports: the estimate, then the notes. */
  static String ruling(Policy policy, String measure, String reports) {
    return text(verdict(policy, measure, reports));
  }

  static Verdict verdict(Policy policy, String measure, String reports) {
    return Reconciler.withDefaults().with(policy).reconcile(dispute(measure, reports));
  }

  /** The numbers of the policy's steps that were applied, and their evidence. */
  static List<String> steps(Verdict verdict) {
    return verdict.policySteps().stream()
        .map(step -> (org.parley.reconcile.Step.Ruled) step)
        .map(step -> step.step().number() + " " + step.basis())
        .distinct()
        .toList();
  }

  static Dispute dispute(String measure, String reports) {
    return dispute(measure, reports, Optional.empty());
  }

  static Dispute dispute(String measure, String reports, Optional<String> when) {
    Reported reported = new Reported(measure, when);
    if (!reports.isBlank()) {
      Splitter.on(';').trimResults().split(reports).forEach(reported::add);
    }
    return reported.dispute();
  }

  private void add(String report) {
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(report);
    Map<String, String> parts = new LinkedHashMap<>();
    for (String word : words.subList(1, words.size())) {
      int colon = word.indexOf(':');
      parts.put(colon < 0 ? word : word.substring(0, colon), word.substring(colon + 1));
    }
    String number = String.valueOf(claims.size() + 1);
    List<Link> chain = new ArrayList<>();
    speaker(parts).ifPresent(chain::add);
    source(number, parts).ifPresent(chain::add);
    Measure counted =
        words.stream()
            .filter(word -> word.startsWith("@"))
            .findFirst()
            .map(scope -> measure.withScope(scope.substring(1)))
            .orElse(measure);
    Quantity quantity = Quantity.parse(words.get(0).replace('_', ' '));
    Claim.Builder claim =
        Claim.builder()
            .id(ClaimId.of("c" + number))
            .proposition(new Measurement(EVENT, counted, quantity))
            .attribution(Attribution.of(chain.toArray(Link[]::new)))
            .stance(parts.containsKey("not") ? Stance.CERTAINLY_NOT : Stance.CERTAIN)
            .madeAt(value(parts, "on").map(When::of))
            .credibility(
                value(parts, "cred").map(grade -> Credibility.ofGrade(Integer.parseInt(grade))));
    value(parts, "flag").ifPresent(flag -> claim.addCodes(new Code("flag", flag)));
    value(parts, "people").ifPresent(people -> claim.addCodes(new Code("people", people)));
    value(parts, "revises")
        .ifPresent(
            of ->
                claim.revision(
                    org.parley.claim.Revision.of(RevisionKind.CORRECTS, ClaimId.of("c" + of))));
    claims.add(claim.build());
  }

  private Optional<Link> speaker(Map<String, String> parts) {
    Optional<ActorId> speaker = value(parts, "by").map(this::actor);
    value(parts, "role")
        .ifPresent(
            role ->
                participants.add(
                    new Participation(
                        speaker.orElseThrow(),
                        ParticipantRole.of(role.toUpperCase(java.util.Locale.ROOT)))));
    return speaker.map(actor -> Link.of(actor, LinkRole.SPEAKER));
  }

  private ActorId actor(String id) {
    actors.computeIfAbsent(id, key -> Actor.of(key, ActorKind.UNKNOWN, key));
    return ActorId.of(id);
  }

  private Optional<Link> source(String number, Map<String, String> parts) {
    String id = value(parts, "src").orElse("s" + number);
    if (id.equals("none")) {
      return Optional.empty();
    }
    sources.putIfAbsent(
        id,
        Source.builder()
            .id(SourceId.of(id))
            .kind(SourceKind.ARTICLE)
            .reliability(value(parts, "grade").map(Reliability::valueOf))
            .published(value(parts, "pub").map(When::of))
            .addAllDerivedFrom(
                value(parts, "from").stream()
                    .map(
                        from -> new Derivation(SourceId.of("s" + from), DerivationKind.REPUBLISHES))
                    .toList())
            .build());
    return Optional.of(Link.builder().role(LinkRole.PUBLISHER).source(SourceId.of(id)).build());
  }

  private static Optional<String> value(Map<String, String> parts, String name) {
    return Optional.ofNullable(parts.get(name));
  }

  private Dispute dispute() {
    return Dossier.builder()
        .addAllActors(actors.values())
        .addAllSources(sources.values())
        .addEvents(
            Event.builder()
                .id(EVENT)
                .name("An event")
                .status(EventStatus.ACTUAL)
                .when(when)
                .addAllParticipants(participants)
                .build())
        .addAllClaims(claims)
        .build()
        .dispute(Question.howMany(EVENT, measure));
  }

  static String text(Verdict verdict) {
    return Stream.concat(
            Stream.of(English.of(verdict.estimate())), verdict.notes().stream().map(Reported::text))
        .collect(Collectors.joining(", "));
  }

  private static String text(Note note) {
    if (note instanceof Note.ByAnalogy) {
      return "by analogy";
    }
    if (note instanceof Note.Coded coded) {
      return coded.code().value();
    }
    if (note instanceof Note.Part part) {
      return part.name() + " " + English.of(part.estimate());
    }
    if (note instanceof Note.Pending pending) {
      return "pending " + pending.known() + " of " + pending.needed();
    }
    return English.of(note).replaceAll("\\.$", "");
  }
}
