package org.parley.reports;

import java.util.Optional;
import org.parley.code.Reliability;
import org.parley.source.SourceId;
import org.parley.time.Edtf;

/**
 * What a row says of its source.
 *
 * @param origin the source that it repeats
 * @param published when it was published
 * @param reliability how reliable it is held to be
 * @param line the line of the row
 */
record SourceEntry(
    Optional<SourceId> origin,
    Optional<Edtf> published,
    Optional<Reliability> reliability,
    int line) {}
