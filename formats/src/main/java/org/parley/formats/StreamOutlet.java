package org.parley.formats;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import org.parley.stream.ClaimStream;
import org.parley.stream.EntityWriter;

/** Writes each entity as it comes. */
final class StreamOutlet implements Outlet {
  @Override
  public Conversion.Outcome write(Intake intake, OutputStream out, Settings settings) {
    try (EntityWriter writer = ClaimStream.withDefaults().write(out)) {
      intake.header().ifPresent(writer::writeHeader);
      intake.entities().forEachRemaining(writer::write);
      writer.finish();
    }
    return new Conversion.Outcome(intake.tally(), ImmutableList.of());
  }
}
