package org.parley.json;

import static org.parley.json.UnusualException.unusual;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.source.Passage;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;
import org.parley.time.DayPart;
import org.parley.time.Edtf;
import org.parley.time.Hours;
import org.parley.time.When;

/**
 * Reads a claim token by token, without data binding.
 *
 * <p>It reads claims of the usual form only and throws an exception at anything else: a member that
 * is unknown, repeated or null, another type of value, a value that the model refuses. The caller
 * then reads the claim by data binding, which alone decides what is kept or refused, and the
 * messages.
 */
final class ClaimReader {
  private final TextCache<ActorId> actorIds = new TextCache<>(ActorId::of);
  private final TextCache<SourceId> sourceIds = new TextCache<>(SourceId::of);
  private final TextCache<StatementId> statementIds = new TextCache<>(StatementId::of);
  private final TextCache<ClaimId> claimIds = new TextCache<>(ClaimId::of);
  private final TextCache<Stance> stances = new TextCache<>(ClosedWords.STANCES::parse);
  private final TextCache<LinkRole> roles = new TextCache<>(ClosedWords.LINK_ROLES::parse);
  private final TextCache<RevisionKind> revisionKinds =
      new TextCache<>(ClosedWords.REVISION_KINDS::parse);
  private final TextCache<DayPart> dayParts = new TextCache<>(ClosedWords.DAY_PARTS::parse);
  private final TextCache<Code> codes = new TextCache<>(Code::parse);
  private final TextCache<Edtf> dates = new TextCache<>(Edtf::parse);
  private final TextCache<When> times = new TextCache<>(When::of);
  private final TextCache<LocalDate> days = new TextCache<>(DayDeserializer::day);

  private final Members claimMembers =
      new Members(
          Names.ID,
          Names.PROPOSITION,
          Names.ATTRIBUTION,
          Names.STANCE,
          Names.MADE_AT,
          Names.STATEMENT,
          Names.PASSAGES,
          Names.REVISION,
          Names.CREDIBILITY,
          Names.CODES);
  private final Members attributionMembers = new Members(Names.CHAIN);
  private final Members linkMembers =
      new Members(
          Names.ACTOR, Names.DESCRIPTOR, Names.ROLE, Names.ON_BEHALF_OF, Names.SOURCE, Names.CUE);
  private final Members whenMembers =
      new Members(Names.EDTF, Names.STATED, Names.ANCHOR, Names.DAY_PART, Names.HOURS);
  private final Members passageMembers =
      new Members(Names.SOURCE, Names.EXACT, Names.PREFIX, Names.SUFFIX, Names.START, Names.END);
  private final Members revisionMembers = new Members(Names.KIND, Names.OF);

  private final Supplier<Link> links = this::link;
  private final Supplier<Passage> passages = this::passage;
  private final Supplier<When> whens = this::when;
  private final FastJsonLine line;
  private final PropositionReader propositions;

  ClaimReader(FastJsonLine line) {
    this.line = line;
    this.propositions = new PropositionReader(line, actorIds);
  }

  /** Reads the claim that must come next. A builder refuses a part that is given twice. */
  Claim claim() {
    Claim.Builder claim = Claim.builder();
    List<Passage> read = null;
    List<Code> coded = null;
    line.enter();
    for (String name = line.first(claimMembers); name != null; name = line.next(claimMembers)) {
      switch (name) {
        case Names.ID -> claim.id(ClaimId.of(line.text()));
        case Names.PROPOSITION -> claim.proposition(propositions.proposition());
        case Names.ATTRIBUTION -> claim.attribution(attribution());
        case Names.STANCE -> claim.stance(line.text(stances));
        case Names.MADE_AT -> claim.madeAt(line.textOrObject(times, whens));
        case Names.STATEMENT -> claim.statement(line.text(statementIds));
        case Names.PASSAGES -> read = first(read, line.objects(passages));
        case Names.REVISION -> claim.revision(revision());
        case Names.CREDIBILITY -> claim.credibility(Credibility.ofGrade(line.integer()));
        case Names.CODES -> coded = first(coded, line.texts(codes));
        default -> throw unusual();
      }
    }
    return claim.addAllPassages(orNone(read)).addAllCodes(orNone(coded)).build();
  }

  /** The value of a member, unless there is one already. */
  static <T> T first(@Nullable T before, T value) {
    if (before != null) {
      throw unusual();
    }
    return value;
  }

  /** The value of a member that must be there. */
  static <T> T required(@Nullable T value) {
    if (value == null) {
      throw unusual();
    }
    return value;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? ImmutableList.of() : list;
  }

  private Attribution attribution() {
    List<Link> chain = null;
    line.enter();
    for (String name = line.first(attributionMembers);
        name != null;
        name = line.next(attributionMembers)) {
      if (!name.equals(Names.CHAIN)) {
        throw unusual();
      }
      chain = first(chain, line.objects(links));
    }
    return new Attribution(ImmutableList.copyOf(required(chain)));
  }

  private Link link() {
    Link.Builder link = Link.builder();
    for (String name = line.first(linkMembers); name != null; name = line.next(linkMembers)) {
      switch (name) {
        case Names.ACTOR -> link.actor(line.text(actorIds));
        case Names.DESCRIPTOR -> link.descriptor(line.text());
        case Names.ROLE -> link.role(line.text(roles));
        case Names.ON_BEHALF_OF -> link.onBehalfOf(line.text(actorIds));
        case Names.SOURCE -> link.source(line.text(sourceIds));
        case Names.CUE -> link.cue(line.text());
        default -> throw unusual();
      }
    }
    return link.build();
  }

  private When when() {
    When.Builder when = When.builder();
    for (String name = line.first(whenMembers); name != null; name = line.next(whenMembers)) {
      switch (name) {
        case Names.EDTF -> when.edtf(line.text(dates));
        case Names.STATED -> when.stated(line.text());
        case Names.ANCHOR -> when.anchor(line.text(days));
        case Names.DAY_PART -> when.dayPart(line.text(dayParts));
        case Names.HOURS -> when.hours(Hours.parse(line.text()));
        default -> throw unusual();
      }
    }
    return when.build();
  }

  private Passage passage() {
    Passage.Builder passage = Passage.builder();
    for (String name = line.first(passageMembers); name != null; name = line.next(passageMembers)) {
      switch (name) {
        case Names.SOURCE -> passage.source(line.text(sourceIds));
        case Names.EXACT -> passage.exact(line.text());
        case Names.PREFIX -> passage.prefix(line.text());
        case Names.SUFFIX -> passage.suffix(line.text());
        case Names.START -> passage.start(line.integer());
        case Names.END -> passage.end(line.integer());
        default -> throw unusual();
      }
    }
    return passage.build();
  }

  private Revision revision() {
    RevisionKind kind = null;
    List<ClaimId> of = null;
    line.enter();
    for (String name = line.first(revisionMembers);
        name != null;
        name = line.next(revisionMembers)) {
      switch (name) {
        case Names.KIND -> kind = first(kind, line.text(revisionKinds));
        case Names.OF -> of = first(of, line.texts(claimIds));
        default -> throw unusual();
      }
    }
    return new Revision(required(kind), ImmutableList.copyOf(required(of)));
  }
}
