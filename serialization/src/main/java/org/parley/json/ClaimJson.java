package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.marking.Marking;
import org.parley.proposition.Proposition;
import org.parley.source.Passage;
import org.parley.statement.StatementId;
import org.parley.time.When;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a claim. */
@Wire
@JsonDeserialize(builder = Claim.Builder.class)
@JsonPropertyOrder({
  Names.ID,
  Names.PROPOSITION,
  Names.ATTRIBUTION,
  Names.STANCE,
  Names.MADE_AT,
  Names.STATEMENT,
  Names.PASSAGES,
  Names.REVISION,
  Names.CREDIBILITY,
  Names.CODES,
  Names.MARKING
})
interface ClaimJson {
  @JsonProperty(Names.ID)
  ClaimId id();

  @JsonProperty(Names.PROPOSITION)
  Proposition proposition();

  @JsonProperty(Names.ATTRIBUTION)
  Optional<Attribution> attribution();

  @JsonProperty(Names.STANCE)
  Stance stance();

  @JsonProperty(Names.MADE_AT)
  Optional<When> madeAt();

  @JsonProperty(Names.STATEMENT)
  Optional<StatementId> statement();

  @JsonProperty(Names.PASSAGES)
  ImmutableList<Passage> passages();

  @JsonProperty(Names.REVISION)
  Optional<Revision> revision();

  @JsonProperty(Names.CREDIBILITY)
  Optional<Credibility> credibility();

  @JsonProperty(Names.CODES)
  ImmutableSet<Code> codes();

  @JsonProperty(Names.MARKING)
  Optional<Marking> marking();

  /** How a claim is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty(Names.ID)
    Object id(ClaimId id);

    @JsonProperty(Names.PROPOSITION)
    Object proposition(Proposition proposition);

    @JsonProperty(Names.ATTRIBUTION)
    Object attribution(Attribution attribution);

    @JsonProperty(Names.STANCE)
    Object stance(Stance stance);

    @JsonProperty(Names.MADE_AT)
    Object madeAt(When madeAt);

    @JsonProperty(Names.STATEMENT)
    Object statement(StatementId statement);

    @JsonProperty(Names.PASSAGES)
    Object addAllPassages(Iterable<? extends Passage> passages);

    @JsonProperty(Names.REVISION)
    Object revision(Revision revision);

    @JsonProperty(Names.CREDIBILITY)
    Object credibility(Credibility credibility);

    @JsonProperty(Names.CODES)
    Object addAllCodes(Iterable<? extends Code> codes);

    @JsonProperty(Names.MARKING)
    Object marking(Marking marking);
  }
}
