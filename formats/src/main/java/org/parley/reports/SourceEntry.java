package org.parley.reports;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.code.Reliability;
import org.parley.source.DerivationKind;
import org.parley.source.SourceId;
import org.parley.time.Edtf;

/** A row's information about its source. */
@Value.Immutable
@ModelStyle
abstract class SourceEntry {
  /** The line of the row. */
  abstract int line();

  /** The source that it derives from. */
  abstract Optional<SourceId> origin();

  /** The kind of derivation. */
  abstract Optional<DerivationKind> derivation();

  /** The publisher. */
  abstract Optional<ActorId> publisher();

  /** When it was published. */
  abstract Optional<Edtf> published();

  /** The day from which it is withdrawn. */
  abstract Optional<LocalDate> withdrawn();

  /** The reliability that it is graded with. */
  abstract Optional<Reliability> reliability();

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableSourceEntry.Builder {
    Builder() {}
  }
}
