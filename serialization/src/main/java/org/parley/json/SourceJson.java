package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.code.Language;
import org.parley.code.Reliability;
import org.parley.marking.Marking;
import org.parley.source.Contributor;
import org.parley.source.Derivation;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a source. */
@Wire
@JsonDeserialize(builder = Source.Builder.class)
@JsonPropertyOrder({
  "id",
  "kind",
  "publisher",
  "contributors",
  "title",
  "url",
  "published",
  "anchor",
  "language",
  "derivedFrom",
  "reliability",
  "licence",
  "marking"
})
interface SourceJson {
  @JsonProperty("id")
  SourceId id();

  @JsonProperty("kind")
  SourceKind kind();

  @JsonProperty("publisher")
  Optional<ActorId> publisher();

  @JsonProperty("contributors")
  ImmutableList<Contributor> contributors();

  @JsonProperty("title")
  Optional<String> title();

  @JsonProperty("url")
  Optional<String> url();

  @JsonProperty("published")
  Optional<When> published();

  @JsonProperty("anchor")
  Optional<LocalDate> anchor();

  @JsonProperty("language")
  Optional<Language> language();

  @JsonProperty("derivedFrom")
  ImmutableList<Derivation> derivedFrom();

  @JsonProperty("reliability")
  Optional<Reliability> reliability();

  @JsonProperty("licence")
  Optional<String> licence();

  @JsonProperty("marking")
  Optional<Marking> marking();

  /** How a source is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("id")
    Object id(SourceId id);

    @JsonProperty("kind")
    Object kind(SourceKind kind);

    @JsonProperty("publisher")
    Object publisher(ActorId publisher);

    @JsonProperty("contributors")
    Object addAllContributors(Iterable<? extends Contributor> contributors);

    @JsonProperty("title")
    Object title(String title);

    @JsonProperty("url")
    Object url(String url);

    @JsonProperty("published")
    Object published(When published);

    @JsonProperty("anchor")
    @JsonDeserialize(using = DayDeserializer.class)
    Object anchor(LocalDate anchor);

    @JsonProperty("language")
    Object language(Language language);

    @JsonProperty("derivedFrom")
    Object addAllDerivedFrom(Iterable<? extends Derivation> derivedFrom);

    @JsonProperty("reliability")
    Object reliability(Reliability reliability);

    @JsonProperty("licence")
    Object licence(String licence);

    @JsonProperty("marking")
    Object marking(Marking marking);
  }
}
