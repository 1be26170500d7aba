package org.parley.json;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.parley.actor.ActorId;
import org.parley.claim.AssessmentId;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.code.Language;
import org.parley.event.EventId;
import org.parley.proposition.Measure;
import org.parley.quantity.Unit;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;
import org.parley.time.Edtf;
import org.parley.time.Hours;

/** The types that are written as text, each with its parser. */
final class TextTypes {
  static final ImmutableMap<Class<?>, Function<String, ?>> PARSERS =
      ImmutableMap.<Class<?>, Function<String, ?>>builder()
          .put(ActorId.class, ActorId::of)
          .put(SourceId.class, SourceId::of)
          .put(EventId.class, EventId::of)
          .put(StatementId.class, StatementId::of)
          .put(ClaimId.class, ClaimId::of)
          .put(AssessmentId.class, AssessmentId::of)
          .put(Code.class, Code::parse)
          .put(Language.class, Language::of)
          .put(Unit.class, Unit::of)
          .put(Measure.class, Measure::parse)
          .put(Edtf.class, Edtf::parse)
          .put(Hours.class, Hours::parse)
          .buildOrThrow();

  private TextTypes() {}
}
