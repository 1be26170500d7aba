package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.parley.actor.Actor;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.dossier.SchemaVersion;
import org.parley.event.Event;
import org.parley.source.Source;
import org.parley.statement.Statement;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a dossier. */
@Wire
@JsonDeserialize(builder = Dossier.Builder.class)
@JsonPropertyOrder({
  "schemaVersion",
  "actors",
  "sources",
  "events",
  "statements",
  "claims",
  "assessments"
})
interface DossierJson {
  @JsonProperty("schemaVersion")
  SchemaVersion schemaVersion();

  @JsonProperty("actors")
  ImmutableList<Actor> actors();

  @JsonProperty("sources")
  ImmutableList<Source> sources();

  @JsonProperty("events")
  ImmutableList<Event> events();

  @JsonProperty("statements")
  ImmutableList<Statement> statements();

  @JsonProperty("claims")
  ImmutableList<Claim> claims();

  @JsonProperty("assessments")
  ImmutableList<Assessment> assessments();

  /** How a dossier is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("schemaVersion")
    Object schemaVersion(SchemaVersion schemaVersion);

    @JsonProperty("actors")
    Object addAllActors(Iterable<? extends Actor> actors);

    @JsonProperty("sources")
    Object addAllSources(Iterable<? extends Source> sources);

    @JsonProperty("events")
    Object addAllEvents(Iterable<? extends Event> events);

    @JsonProperty("statements")
    Object addAllStatements(Iterable<? extends Statement> statements);

    @JsonProperty("claims")
    Object addAllClaims(Iterable<? extends Claim> claims);

    @JsonProperty("assessments")
    Object addAllAssessments(Iterable<? extends Assessment> assessments);
  }
}
