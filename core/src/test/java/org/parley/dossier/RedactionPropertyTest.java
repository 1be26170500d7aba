package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.marking.Marking;
import org.parley.marking.Tlp;
import org.parley.reconcile.DisputeArbitraries;
import org.parley.source.Source;
import org.parley.source.SourceId;

class RedactionPropertyTest {
  @Provide
  Arbitrary<Dossier> dossiers() {
    return DisputeArbitraries.dossiers();
  }

  private static Optional<Marking> marking(Random random) {
    return Optional.of(Marking.of(random.nextBoolean() ? Tlp.GREEN : Tlp.RED))
        .filter(marking -> random.nextInt(3) == 0);
  }

  private static Source marked(Source source, Random random) {
    return Source.builder()
        .id(source.id())
        .kind(source.kind())
        .publisher(source.publisher())
        .published(source.published())
        .withdrawn(source.withdrawn())
        .addAllDerivedFrom(source.derivedFrom())
        .marking(marking(random))
        .build();
  }

  private static Claim marked(Claim claim, Dossier dossier, Random random) {
    return Claim.builder()
        .id(claim.id())
        .proposition(claim.proposition())
        .attribution(claim.attribution())
        .stance(claim.stance())
        .madeAt(claim.madeAt())
        .isOwnReporting(isInDerived(claim, dossier) && random.nextBoolean())
        .revision(claim.revision())
        .marking(marking(random))
        .build();
  }

  private static boolean isInDerived(Claim claim, Dossier dossier) {
    return dossier.attributionOf(claim).sources().stream()
        .flatMap(source -> dossier.source(source).stream())
        .anyMatch(source -> !source.derivedFrom().isEmpty());
  }

  private static Dossier marked(Dossier dossier, Random random) {
    return Dossier.builder()
        .addAllActors(dossier.actors())
        .addAllSources(dossier.sources().stream().map(one -> marked(one, random)).toList())
        .addAllEvents(dossier.events())
        .addAllClaims(dossier.claims().stream().map(one -> marked(one, dossier, random)).toList())
        .build();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void mentionsNothingThatIsWithheld(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    Dossier marked = marked(dossier, random);

    Dossier seen = marked.redactedFor(Tlp.GREEN);
    Set<SourceId> sources = new HashSet<>(marked.sources().stream().map(Source::id).toList());
    Set<ClaimId> claims = new HashSet<>(marked.claims().stream().map(Claim::id).toList());
    seen.sources().forEach(source -> sources.remove(source.id()));
    seen.claims().forEach(claim -> claims.remove(claim.id()));
    String text = seen.toString();
    assertThat(sources).noneMatch(id -> text.contains("=" + id));
    assertThat(claims).noneMatch(id -> text.contains("=" + id));
    assertThat(text).doesNotContain("RED");
    assertThat(seen.redactedFor(Tlp.GREEN)).isEqualTo(seen);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void withholdsNothingFromOneWhoMaySeeAll(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    Dossier marked = marked(dossier, random);

    assertThat(marked.redactedFor(Tlp.RED)).isEqualTo(marked);
    assertThat(dossier.redactedFor(Tlp.CLEAR)).isEqualTo(dossier);
  }
}
