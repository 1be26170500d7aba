package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;

/** Reads who the claimants of a row are, and for whom they speak. */
final class ReportClaimants {
  private final ReportCells cells;
  private final ImmutableSet<ReportFlag> flags;

  ReportClaimants(ReportCells cells, ImmutableSet<ReportFlag> flags) {
    this.cells = cells;
    this.flags = flags;
  }

  /** A speaker's link for each claimant; empty, with a problem, if they cannot be read. */
  Optional<ImmutableList<Link>> read() {
    Optional<ActorId> principal = cells.read("speaks_for", ActorId::of);
    Optional<ImmutableList<Link>> links = cells.require("claimant", this::links);
    return links.map(
        all -> all.stream().map(link -> link.withOnBehalfOf(principal)).collect(toImmutableList()));
  }

  private ImmutableList<Link> links(String cell) {
    ImmutableList<String> names =
        flags.contains(ReportFlag.JOINT) ? jointNames(cell) : ImmutableList.of(cell);
    return names.stream().map(this::link).collect(toImmutableList());
  }

  private ImmutableList<String> jointNames(String cell) {
    ImmutableList<String> names = ReportCells.names(cell);
    if (names.size() == 1) {
      cells.refuse("flags", "must not list joint for one claimant, got claimant='" + cell + "'");
    }
    return names;
  }

  private Link link(String name) {
    Link.Builder link = Link.builder().role(LinkRole.SPEAKER);
    return flags.contains(ReportFlag.UNNAMED)
        ? link.descriptor(name).build()
        : link.actor(ActorId.of(name)).build();
  }

  /** The actors in a cell that has {@code &} between them. */
  static ImmutableList<ActorId> actors(String cell) {
    return ReportCells.names(cell).stream().map(ActorId::of).collect(toImmutableList());
  }
}
