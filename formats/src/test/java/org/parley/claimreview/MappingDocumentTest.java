package org.parley.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.dossier.Dossier;
import org.parley.extension.ExtensionValue;
import org.parley.json.ParleyJson;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/**
 * The tables of docs/claimreview.md name every member of a Claim and a ClaimReview that is written.
 */
class MappingDocumentTest {
  private static final Pattern CODE = Pattern.compile("^\\| `([A-Za-z.]+)`", Pattern.MULTILINE);

  @Test
  void namesWhatIsWritten() throws IOException {
    Set<String> documented = new TreeSet<>();
    CODE.matcher(Files.readString(Path.of("../docs/claimreview.md")))
        .results()
        .forEach(row -> documented.add(row.group(1)));
    assertThat(documented).isEqualTo(written());
  }

  private static Set<String> written() {
    Set<String> members = new TreeSet<>();
    JsonCursor.root(
            ParleyJson.withDefaults()
                .read(ClaimReviews.withDefaults().write(dossier()), ExtensionValue.class))
        .all("@graph")
        .forEach(
            node -> {
              for (String type : new String[] {"Claim", "ClaimReview"}) {
                if (node.is(type)) {
                  node.members().keySet().forEach(name -> add(members, type, name));
                }
              }
            });
    return members;
  }

  private static void add(Set<String> members, String type, String name) {
    if (!name.startsWith("@") && !name.equals(AdditionalProperties.MEMBER)) {
      members.add(type + "." + name);
    }
  }

  private static Dossier dossier() {
    Dossier article =
        ParleyJson.withDefaults().readDossier(Path.of("../examples/data/article.json"));
    ActorId desk = ActorId.of("desk");
    Source page =
        Source.builder()
            .id(SourceId.of("page"))
            .kind(SourceKind.ARTICLE)
            .url("https://factdesk.example/1")
            .title("How many missiles?")
            .build();
    Assessment assessment =
        Assessment.builder()
            .id(AssessmentId.of("check"))
            .target(AssessmentTarget.of(ClaimId.of("c-200")))
            .attribution(
                Attribution.of(
                    Link.builder().actor(desk).role(LinkRole.PUBLISHER).source(page.id()).build()))
            .opinion(Opinion.NEUTRAL)
            .addRatings(Code.parse("rating.worst1.best5:3"))
            .text("Nobody counted them.")
            .at(When.of("2024-10-03"))
            .build();
    return Dossier.builder()
        .addAllActors(article.actors())
        .addActors(Actor.of("desk", ActorKind.MEDIA, "Fact Desk"))
        .addAllSources(article.sources())
        .addSources(page)
        .addAllEvents(article.events())
        .addAllStatements(article.statements())
        .addAllClaims(article.claims())
        .addAssessments(assessment)
        .build();
  }
}
