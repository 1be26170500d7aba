package org.parley.json;

import static org.parley.json.UnusualException.unusual;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
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
 * Reads a claim token by token, without binding.
 *
 * <p>It knows claims of the usual form only and throws an exception at anything else: a member that
 * it does not know, that stands twice or is null, another type of value, a value that the model
 * refuses. The caller then has the claim read by binding, which alone decides what is kept, what is
 * refused, and in which words.
 */
final class ClaimReader {
  private final TextCache<ActorId> actorIds = new TextCache<>(ActorId::of);
  private final TextCache<SourceId> sourceIds = new TextCache<>(SourceId::of);
  private final TextCache<StatementId> statementIds = new TextCache<>(StatementId::of);
  private final TextCache<Stance> stances = new TextCache<>(Stance::valueOf);
  private final TextCache<LinkRole> roles = new TextCache<>(LinkRole::valueOf);
  private final TextCache<RevisionKind> revisionKinds = new TextCache<>(RevisionKind::valueOf);
  private final TextCache<DayPart> dayParts = new TextCache<>(DayPart::valueOf);
  private final TextCache<Code> codes = new TextCache<>(Code::parse);
  private final TextCache<Edtf> dates = new TextCache<>(Edtf::parse);
  private final TextCache<When> times = new TextCache<>(When::of);
  private final TextCache<LocalDate> days = new TextCache<>(DayDeserializer::day);

  private final CleanTokens tokens;
  private final PropositionReader propositions;

  ClaimReader(CleanTokens tokens) {
    this.tokens = tokens;
    this.propositions = new PropositionReader(tokens, actorIds);
  }

  /** Reads the claim that must come next. A builder refuses a part that is given twice. */
  Claim claim() {
    Claim.Builder claim = Claim.builder();
    List<Passage> passages = null;
    List<Code> coded = null;
    tokens.enter();
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.ID -> claim.id(ClaimId.of(tokens.text()));
        case Names.PROPOSITION -> claim.proposition(propositions.proposition());
        case Names.ATTRIBUTION -> claim.attribution(attribution());
        case Names.STANCE -> claim.stance(tokens.text(stances));
        case Names.MADE_AT -> claim.madeAt(tokens.textOrObject(times, this::when));
        case Names.STATEMENT -> claim.statement(tokens.text(statementIds));
        case Names.PASSAGES -> passages = first(passages, tokens.objects(this::passage));
        case Names.REVISION -> claim.revision(revision());
        case Names.CREDIBILITY -> claim.credibility(Credibility.ofGrade(tokens.integer()));
        case Names.CODES -> coded = first(coded, tokens.texts(codes));
        default -> throw unusual();
      }
    }
    return claim.addAllPassages(orNone(passages)).addAllCodes(orNone(coded)).build();
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
    tokens.enter();
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      if (!name.equals(Names.CHAIN)) {
        throw unusual();
      }
      chain = first(chain, tokens.objects(this::link));
    }
    return new Attribution(ImmutableList.copyOf(required(chain)));
  }

  private Link link() {
    Link.Builder link = Link.builder();
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.ACTOR -> link.actor(tokens.text(actorIds));
        case Names.DESCRIPTOR -> link.descriptor(tokens.text());
        case Names.ROLE -> link.role(tokens.text(roles));
        case Names.ON_BEHALF_OF -> link.onBehalfOf(tokens.text(actorIds));
        case Names.SOURCE -> link.source(tokens.text(sourceIds));
        case Names.CUE -> link.cue(tokens.text());
        default -> throw unusual();
      }
    }
    return link.build();
  }

  private When when() {
    When.Builder when = When.builder();
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.EDTF -> when.edtf(tokens.text(dates));
        case Names.STATED -> when.stated(tokens.text());
        case Names.ANCHOR -> when.anchor(tokens.text(days));
        case Names.DAY_PART -> when.dayPart(tokens.text(dayParts));
        case Names.HOURS -> when.hours(Hours.parse(tokens.text()));
        default -> throw unusual();
      }
    }
    return when.build();
  }

  private Passage passage() {
    Passage.Builder passage = Passage.builder();
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.SOURCE -> passage.source(tokens.text(sourceIds));
        case Names.EXACT -> passage.exact(tokens.text());
        case Names.PREFIX -> passage.prefix(tokens.text());
        case Names.SUFFIX -> passage.suffix(tokens.text());
        case Names.START -> passage.start(tokens.integer());
        case Names.END -> passage.end(tokens.integer());
        default -> throw unusual();
      }
    }
    return passage.build();
  }

  private Revision revision() {
    RevisionKind kind = null;
    ClaimId of = null;
    tokens.enter();
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.KIND -> kind = first(kind, tokens.text(revisionKinds));
        case Names.OF -> of = first(of, ClaimId.of(tokens.text()));
        default -> throw unusual();
      }
    }
    return new Revision(required(kind), required(of));
  }
}
