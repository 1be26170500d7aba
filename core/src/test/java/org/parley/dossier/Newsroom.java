package org.parley.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.dispute.Dispute;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantity;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.source.Withdrawal;
import org.parley.time.When;

/**
 * A draft of a dossier on one event: Iran's missile attack on Israel.
 *
 * <p>Actors and sources come into being when they are named; {@code moscow-times} is shown as
 * "Moscow Times", and is both a source and its publisher.
 */
public final class Newsroom {
  /** The event. */
  public static final EventId ATTACK = EventId.of("attack");

  /** The measure by default. */
  public static final Measure LAUNCHED = Measure.of("missile", "launched");

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Participation> participants = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private final List<Assessment> assessments = new ArrayList<>();

  private Newsroom() {}

  /** A newsroom in which nothing is known but who attacked whom. */
  public static Newsroom onTheAttack() {
    return new Newsroom()
        .participant("iran", ParticipantRole.INITIATOR)
        .participant("israel", ParticipantRole.TARGET);
  }

  /** A newsroom in which one part in an attack is known. */
  public static Newsroom onAnAttack(String actor, ParticipantRole role) {
    return new Newsroom().participant(actor, role);
  }

  /** Reports, each by its claimant: {@code iran: 200}, {@code israel: not ~180 @ISR}. */
  public static Newsroom hearing(String... reports) {
    Newsroom newsroom = onTheAttack();
    Arrays.stream(reports).forEach(newsroom::hear);
    return newsroom;
  }

  private void hear(String report) {
    int colon = report.indexOf(": ");
    Draft draft = claim("c" + (claims.size() + 1)).by(report.substring(0, colon));
    String said = report.substring(colon + 2);
    int at = said.lastIndexOf(" @");
    String scope = at < 0 ? "" : said.substring(at + 1);
    String figure = at < 0 ? said : said.substring(0, at);
    String held =
        STANCES.keySet().stream().filter(words -> figure.startsWith(words)).findFirst().orElse("");
    draft
        .holding(STANCES.getOrDefault(held, Stance.CERTAIN))
        .says(figure.substring(held.length()), LAUNCHED + scope);
  }

  private static final ImmutableMap<String, Stance> STANCES =
      ImmutableMap.of(
          "not ", Stance.CERTAINLY_NOT,
          "probably not ", Stance.PROBABLY_NOT,
          "probably ", Stance.PROBABLE,
          "possibly not ", Stance.POSSIBLY_NOT,
          "possibly ", Stance.POSSIBLE,
          "uncommitted ", Stance.UNKNOWN);

  /** Somebody with a part in the event. */
  public Newsroom participant(String actor, ParticipantRole role) {
    participants.add(new Participation(actor(actor), role));
    return this;
  }

  /** A source without a day, which comes from others. */
  public Newsroom source(String id, String... derivedFrom) {
    return source(builder(id, derivedFrom).build());
  }

  /** A source with the day of its publication, which comes from others. */
  public Newsroom published(String day, String id, String... derivedFrom) {
    return source(builder(id, derivedFrom).published(When.of(day)).build());
  }

  /** A source that is another one in some form. */
  public Newsroom derived(String id, DerivationKind kind, String... from) {
    return source(
        builder(id)
            .addAllDerivedFrom(
                Arrays.stream(from).map(one -> new Derivation(known(one).id(), kind)).toList())
            .build());
  }

  /** A source with an unknown publisher that derives from others. */
  public Newsroom unsigned(String id, String... derivedFrom) {
    return source(builder(id, derivedFrom).build().withPublisher(Optional.empty()));
  }

  /** Takes a source back from a day on. */
  public Newsroom withdraw(String id, String day) {
    Source text = known(id);
    return source(
        Source.builder()
            .id(text.id())
            .kind(text.kind())
            .publisher(text.publisher())
            .published(text.published())
            .addAllDerivedFrom(text.derivedFrom())
            .withdrawn(Withdrawal.of(java.time.LocalDate.parse(day)))
            .build());
  }

  /** Any source. */
  public Newsroom source(Source source) {
    sources.put(source.id().value(), source);
    return this;
  }

  private Source.Builder builder(String id, String... derivedFrom) {
    return Source.builder()
        .id(SourceId.of(id))
        .kind(SourceKind.ARTICLE)
        .publisher(actor(id))
        .addAllDerivedFrom(
            Arrays.stream(derivedFrom)
                .map(from -> new Derivation(known(from).id(), DerivationKind.QUOTES))
                .toList());
  }

  private Source known(String source) {
    if (!sources.containsKey(source)) {
      source(source);
    }
    return sources.getOrDefault(source, builder(source).build());
  }

  /** Any claim. */
  public Newsroom claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  /** Somebody's claim about the relation of two actors. */
  public Newsroom link(String id, String from, ActorRelation relation, String to) {
    return claim(id).by("observer").says(ActorLink.of(actor(from), relation, actor(to)));
  }

  /** A reviewer's assessment of something, with grades: {@code admiralty:E}. */
  public Newsroom review(
      String id, String reviewer, Opinion opinion, AssessmentTarget target, String... grades) {
    return review(assessment(id, reviewer, opinion, target, grades).build());
  }

  /** Any review. */
  public Newsroom review(Assessment assessment) {
    assessments.add(assessment);
    return this;
  }

  /** An editor's choice of a claim. */
  public Newsroom chosen(String id, String editor, String claim, String reason) {
    return review(
        assessment(id, editor, Opinion.CHOSEN, AssessmentTarget.of(ClaimId.of(claim)))
            .text(reason)
            .build());
  }

  /** Starts a review. */
  public Assessment.Builder assessment(
      String id, String reviewer, Opinion opinion, AssessmentTarget target, String... grades) {
    return Assessment.builder()
        .id(AssessmentId.of(id))
        .target(target)
        .attribution(Attribution.of(Link.of(actor(reviewer), LinkRole.SPEAKER)))
        .opinion(opinion)
        .addAllRatings(Arrays.stream(grades).map(Code::parse).toList());
  }

  /** Starts a claim; {@code says} ends it. */
  public Draft claim(String id) {
    return new Draft(id);
  }

  private ActorId actor(String id) {
    actors.computeIfAbsent(id, a -> Actor.of(a, ActorKind.UNKNOWN, name(a)));
    return ActorId.of(id);
  }

  private static String name(String id) {
    return Arrays.stream(id.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** The event with its participants. */
  public Event attack() {
    return Event.builder()
        .id(ATTACK)
        .name("Missile attack on Israel")
        .status(EventStatus.ACTUAL)
        .when(When.of("2024-10-01"))
        .addAllParticipants(participants)
        .build();
  }

  /** The dossier. */
  public Dossier dossier() {
    return Dossier.builder()
        .addAllActors(actors.values())
        .addAllSources(sources.values())
        .addEvents(attack())
        .addAllClaims(claims)
        .addAllAssessments(assessments)
        .build();
  }

  /** How many missiles were launched, as known on a day. */
  public Dispute howMany(String day) {
    return dossier().dispute(Question.howMany(ATTACK, LAUNCHED), LocalDate.parse(day));
  }

  /** How many missiles were launched. */
  public Dispute howMany() {
    return dossier().dispute(attack(), LAUNCHED);
  }

  /** Who began it. */
  public Dispute who() {
    return dossier().dispute(Question.who(ATTACK, ParticipantRole.INITIATOR));
  }

  /** Whether it happened. */
  public Dispute whether() {
    return dossier().dispute(Question.whether(ATTACK));
  }

  /** A draft of a claim. */
  public final class Draft {
    private final Claim.Builder claim;
    private final ImmutableList.Builder<Link> chain = ImmutableList.builder();
    private Stance stance = Stance.CERTAIN;

    private Draft(String id) {
      this.claim = Claim.builder().id(ClaimId.of(id));
    }

    /** Its speaker. */
    public Draft by(String speaker) {
      return link(Link.of(actor(speaker), LinkRole.SPEAKER));
    }

    /** Its speaker and for whom he speaks. */
    public Draft by(String speaker, String onBehalfOf) {
      return link(
          Link.builder()
              .actor(actor(speaker))
              .onBehalfOf(actor(onBehalfOf))
              .role(LinkRole.SPEAKER)
              .build());
    }

    /** Its speaker who is not named. */
    public Draft bySomebody(String descriptor) {
      return link(Link.builder().descriptor(descriptor).role(LinkRole.SPEAKER).build());
    }

    /** The publication in which it was made. */
    public Draft in(String source) {
      return through(source, LinkRole.PUBLISHER);
    }

    /** A publication through which it came. */
    public Draft through(String source, LinkRole role) {
      Source text = known(source);
      return link(Link.builder().actor(text.publisher()).source(text.id()).role(role).build());
    }

    /** Any link of the chain. */
    public Draft link(Link link) {
      chain.add(link);
      return this;
    }

    /** When it was said. */
    public Draft on(String day) {
      claim.madeAt(When.of(day));
      return this;
    }

    /** How firmly it is held. */
    public Draft holding(Stance held) {
      stance = held;
      return this;
    }

    /** Marks it as the text's own reporting. */
    public Draft itself() {
      claim.isOwnReporting(true);
      return this;
    }

    /** Sets the earlier claims that it revises. */
    public Draft revising(RevisionKind kind, String... of) {
      claim.revision(
          new org.parley.claim.Revision(
              kind, Stream.of(of).map(ClaimId::of).collect(ImmutableList.toImmutableList())));
      return this;
    }

    /** How many missiles were launched. */
    public Newsroom says(String quantity) {
      return says(quantity, LAUNCHED.toString());
    }

    /** How many of something. */
    public Newsroom says(String quantity, String measure) {
      return says(new Measurement(ATTACK, Measure.parse(measure), Quantity.parse(quantity)));
    }

    /** Claims that this number of missiles was not launched. */
    public Newsroom denies(String quantity) {
      return holding(Stance.CERTAINLY_NOT).says(quantity);
    }

    /** Who began it. */
    public Newsroom blames(String actor) {
      return says(new Responsibility(ATTACK, actor(actor), ParticipantRole.INITIATOR));
    }

    /** Claims that it happened. */
    public Newsroom saysItHappened() {
      return says(new Occurrence(ATTACK));
    }

    /** Leaves open how many missiles were launched. */
    public Newsroom leavesTheNumberOpen() {
      return says(new Absence(Question.howMany(ATTACK, LAUNCHED)));
    }

    /** Anything. */
    public Newsroom says(Proposition proposition) {
      return claim(
          claim
              .proposition(proposition)
              .attribution(new Attribution(chain.build()))
              .stance(stance)
              .build());
    }
  }
}
