package org.parley.json;

import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Claim;
import org.parley.claim.Revision;
import org.parley.source.Passage;
import org.parley.time.When;
import tools.jackson.core.JsonGenerator;

/** Writes a claim token by token, without binding, if it is of the usual form. */
final class ClaimWriter {
  private final JsonGenerator json;
  private final PropositionWriter propositions;

  ClaimWriter(JsonGenerator json) {
    this.json = json;
    this.propositions = new PropositionWriter(json);
  }

  /**
   * Writes the claim; false, with nothing written, if it has parts that are left to data binding.
   */
  boolean write(Claim claim) {
    if (!claim.extensions().isEmpty()
        || claim.marking().isPresent()
        || claim.isOwnReporting()
        || !propositions.begin(claim)) {
      return false;
    }
    claim.attribution().ifPresent(this::attribution);
    claim
        .stance()
        .ifPresent(held -> json.writeStringProperty(Names.STANCE, ClosedWords.STANCES.word(held)));
    claim.madeAt().ifPresent(this::madeAt);
    claim.statement().ifPresent(id -> json.writeStringProperty(Names.STATEMENT, id.value()));
    passages(claim);
    claim.revision().ifPresent(this::revision);
    claim.credibility().ifPresent(one -> json.writeNumberProperty(Names.CREDIBILITY, one.grade()));
    codes(claim);
    json.writeEndObject();
    return true;
  }

  private void attribution(Attribution attribution) {
    json.writeObjectPropertyStart(Names.ATTRIBUTION);
    json.writeArrayPropertyStart(Names.CHAIN);
    attribution.chain().forEach(this::link);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void link(Link link) {
    json.writeStartObject();
    link.actor().ifPresent(id -> json.writeStringProperty(Names.ACTOR, id.value()));
    link.descriptor().ifPresent(text -> json.writeStringProperty(Names.DESCRIPTOR, text));
    json.writeStringProperty(Names.ROLE, ClosedWords.LINK_ROLES.word(link.role()));
    link.onBehalfOf().ifPresent(id -> json.writeStringProperty(Names.ON_BEHALF_OF, id.value()));
    link.source().ifPresent(id -> json.writeStringProperty(Names.SOURCE, id.value()));
    link.cue().ifPresent(text -> json.writeStringProperty(Names.CUE, text));
    json.writeEndObject();
  }

  private void madeAt(When when) {
    json.writeObjectPropertyStart(Names.MADE_AT);
    json.writeStringProperty(Names.EDTF, when.edtf().toString());
    when.stated().ifPresent(text -> json.writeStringProperty(Names.STATED, text));
    when.anchor().ifPresent(day -> json.writeStringProperty(Names.ANCHOR, day.toString()));
    when.dayPart()
        .ifPresent(
            part -> json.writeStringProperty(Names.DAY_PART, ClosedWords.DAY_PARTS.word(part)));
    when.hours().ifPresent(hours -> json.writeStringProperty(Names.HOURS, hours.toString()));
    json.writeEndObject();
  }

  private void passages(Claim claim) {
    if (!claim.passages().isEmpty()) {
      json.writeArrayPropertyStart(Names.PASSAGES);
      claim.passages().forEach(this::passage);
      json.writeEndArray();
    }
  }

  private void passage(Passage passage) {
    json.writeStartObject();
    json.writeStringProperty(Names.SOURCE, passage.source().value());
    passage.exact().ifPresent(text -> json.writeStringProperty(Names.EXACT, text));
    passage.prefix().ifPresent(text -> json.writeStringProperty(Names.PREFIX, text));
    passage.suffix().ifPresent(text -> json.writeStringProperty(Names.SUFFIX, text));
    passage.start().ifPresent(offset -> json.writeNumberProperty(Names.START, offset));
    passage.end().ifPresent(offset -> json.writeNumberProperty(Names.END, offset));
    json.writeEndObject();
  }

  private void revision(Revision revision) {
    json.writeObjectPropertyStart(Names.REVISION);
    json.writeStringProperty(Names.KIND, ClosedWords.REVISION_KINDS.word(revision.kind()));
    json.writeArrayPropertyStart(Names.OF);
    revision.of().forEach(earlier -> json.writeString(earlier.value()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void codes(Claim claim) {
    if (!claim.codes().isEmpty()) {
      json.writeArrayPropertyStart(Names.CODES);
      claim.codes().forEach(code -> json.writeString(code.toString()));
      json.writeEndArray();
    }
  }
}
