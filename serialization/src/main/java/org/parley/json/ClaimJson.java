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
  "id",
  "proposition",
  "attribution",
  "stance",
  "madeAt",
  "statement",
  "passages",
  "revision",
  "credibility",
  "codes",
  "marking"
})
interface ClaimJson {
  @JsonProperty("id")
  ClaimId id();

  @JsonProperty("proposition")
  Proposition proposition();

  @JsonProperty("attribution")
  Optional<Attribution> attribution();

  @JsonProperty("stance")
  Stance stance();

  @JsonProperty("madeAt")
  Optional<When> madeAt();

  @JsonProperty("statement")
  Optional<StatementId> statement();

  @JsonProperty("passages")
  ImmutableList<Passage> passages();

  @JsonProperty("revision")
  Optional<Revision> revision();

  @JsonProperty("credibility")
  Optional<Credibility> credibility();

  @JsonProperty("codes")
  ImmutableSet<Code> codes();

  @JsonProperty("marking")
  Optional<Marking> marking();

  /** How a claim is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("id")
    Object id(ClaimId id);

    @JsonProperty("proposition")
    Object proposition(Proposition proposition);

    @JsonProperty("attribution")
    Object attribution(Attribution attribution);

    @JsonProperty("stance")
    Object stance(Stance stance);

    @JsonProperty("madeAt")
    Object madeAt(When madeAt);

    @JsonProperty("statement")
    Object statement(StatementId statement);

    @JsonProperty("passages")
    Object addAllPassages(Iterable<? extends Passage> passages);

    @JsonProperty("revision")
    Object revision(Revision revision);

    @JsonProperty("credibility")
    Object credibility(Credibility credibility);

    @JsonProperty("codes")
    Object addAllCodes(Iterable<? extends Code> codes);

    @JsonProperty("marking")
    Object marking(Marking marking);
  }
}
