package org.parley.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.proposition.ActorLink;

/** The claims that link one actor to another. */
record ActorLinks(Dossier dossier, ImmutableList<Claim> claims) {
  static ActorLinks of(Dossier dossier) {
    return new ActorLinks(
        dossier,
        dossier.claims().stream()
            .filter(claim -> claim.proposition() instanceof ActorLink && claim.binds())
            .collect(toImmutableList()));
  }

  /** The days on which one of them, or a revision of one, became known. */
  ImmutableSortedSet<LocalDate> changes() {
    AsOf always = new AsOf(dossier, Optional.empty());
    return claims.stream()
        .flatMap(this::withRevisions)
        .flatMap(claim -> always.dayOf(claim).stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private Stream<Claim> withRevisions(Claim claim) {
    return Stream.concat(Stream.of(claim), dossier.index().revisions().get(claim.id()).stream());
  }

  /** The links that were current on a day, or are current as of all days. */
  ImmutableList<Claim> standing(Optional<LocalDate> day) {
    AsOf asOf = new AsOf(dossier, day);
    return claims.stream().filter(asOf::stands).collect(toImmutableList());
  }
}
