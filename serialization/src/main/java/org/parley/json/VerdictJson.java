package org.parley.json;

import org.parley.reconcile.Verdict;
import org.parley.record.VerdictRecord;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** A verdict is written as a {@link VerdictRecord}, and read as one. */
@JsonSerialize(converter = VerdictJson.ToRecord.class)
interface VerdictJson {
  /** To its record. */
  final class ToRecord extends StdConverter<Verdict, VerdictRecord> {
    @Override
    public VerdictRecord convert(Verdict verdict) {
      return VerdictRecord.of(verdict);
    }
  }
}
