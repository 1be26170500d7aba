package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.input.InvalidInputException;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;

class NewerWordTest {
  private static final ActorRelation SUCCEEDS = ActorRelation.VOCABULARY.ofNewerVersion("SUCCEEDS");
  private static final Actor MILITIA =
      Actor.builder()
          .id(ActorId.of("a"))
          .kind(ActorKind.VOCABULARY.ofNewerVersion("MILITIA"))
          .build();
  private static final Actor BLOC = Actor.of("b", ActorKind.of("x:BLOC"), "The bloc");
  private static final Claim LINK =
      Claim.by(BLOC).that(ClaimId.of("c"), ActorLink.of(MILITIA.id(), SUCCEEDS, BLOC.id()));
  private static final String KIND =
      "kind: a kind of actor must be one of STATE, GOVERNMENT, ARMED_FORCES, ARMED_GROUP,"
          + " INTERGOVERNMENTAL, NGO, MEDIA, PERSON, POPULATION, COLLECTIVE, UNKNOWN, or a word of"
          + " your own in the form scheme:word, got 'MILITIA'";

  @Test
  void isRefusedInADossierOfThisVersion() {
    assertThatThrownBy(Dossier.builder().addActors(MILITIA, BLOC).addClaims(LINK)::build)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "actors[0]."
                + KIND
                + "\nclaims[0].proposition.relation: a relation of actors must be one of BACKS,"
                + " PART_OF, MEMBER_OF, SPEAKS_FOR, ALLIED_WITH, STRENGTHENS_TIES_WITH, HOSTILE_TO, SAME_AS, NOT_SAME_AS, or a word of"
                + " your own in the form scheme:word, got 'SUCCEEDS'");
  }

  @Test
  void isKeptInADossierOfANewerVersion() {
    Dossier dossier =
        Dossier.builder()
            .schemaVersion(SchemaVersion.parse("1.1"))
            .addActors(MILITIA, BLOC)
            .addClaims(LINK)
            .build();
    assertThat(dossier.actors()).containsExactly(MILITIA, BLOC);
  }

  @Test
  void isFoundInAnEntityByItself() {
    List<String> found = new ArrayList<>();
    NewerWord.forEachIn(Entity.of(MILITIA), word -> found.add(word.toString()));
    NewerWord.forEachIn(Entity.of(BLOC), word -> found.add(word.toString()));
    assertThat(found).containsExactly(KIND);
  }

  @Test
  void aNewerVersionHasAHigherNumber() {
    assertThat(SchemaVersion.parse("1.1").isNewer()).isTrue();
    assertThat(SchemaVersion.parse("2.0").isNewer()).isTrue();
    assertThat(SchemaVersion.CURRENT.isNewer()).isFalse();
    assertThat(SchemaVersion.parse("0.9").isNewer()).isFalse();
  }
}
