package org.parley.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parley.ModelArbitraries;
import org.parley.actor.Actor;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.source.Source;
import org.parley.statement.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Valid dossiers: five entities of each kind with all the ids that {@link ModelArbitraries} names,
 * so that every reference leads somewhere, and neither cycles nor revisions by others.
 */
public final class DossierArbitraries {
  private static final int POOL = 5;
  private static final List<String> CLAIMANT = List.of("attribution", "statement");

  private DossierArbitraries() {}

  /** The dossiers. */
  public static Arbitrary<Dossier> dossiers() {
    return Combinators.combine(
            five(ModelArbitraries.actors()),
            five(ModelArbitraries.sources()),
            five(ModelArbitraries.events()),
            five(ModelArbitraries.statements()),
            five(ModelArbitraries.claims()),
            five(ModelArbitraries.assessments()),
            ModelArbitraries.extensions())
        .as(DossierArbitraries::dossier);
  }

  private static <T> Arbitrary<List<T>> five(Arbitrary<T> one) {
    return one.list().ofSize(POOL);
  }

  private static Dossier dossier(
      List<Actor> actors,
      List<Source> sources,
      List<Event> events,
      List<Statement> statements,
      List<Claim> claims,
      List<Assessment> assessments,
      Extensions extensions) {
    return Dossier.builder()
        .addAllActors(repaired(Actor.class, "a", actors))
        .addAllSources(repaired(Source.class, "s", sources))
        .addAllEvents(repaired(Event.class, "e", events))
        .addAllStatements(repaired(Statement.class, "st", statements))
        .addAllClaims(repaired(Claim.class, "c", claims))
        .addAllAssessments(repaired(Assessment.class, "g", assessments))
        .extensions(extensions)
        .build();
  }

  private static <T extends Extensible> List<T> repaired(
      Class<T> type, String prefix, List<T> entities) {
    List<ObjectNode> trees = new ArrayList<>();
    for (T entity : entities) {
      ObjectNode tree = (ObjectNode) JsonTrees.written(entity);
      tree.put("id", prefix + (trees.size() + 1));
      repair(tree, trees);
      trees.add(tree);
    }
    return trees.stream()
        .map(tree -> ParleyJson.withDefaults().read(tree.toString(), type))
        .toList();
  }

  /** Lets an entity refer only to those before it. */
  private static void repair(ObjectNode tree, List<ObjectNode> before) {
    removeIfLater(tree, "partOf", tree.path("partOf").asString(""), before);
    for (JsonNode derivation : tree.path("derivedFrom")) {
      removeIfLater(tree, "derivedFrom", derivation.path("source").asString(""), before);
    }
    for (JsonNode earlier : tree.path("afterStatements")) {
      removeIfLater(tree, "afterStatements", earlier.asString(""), before);
    }
    repairWithdrawal(tree);
    // Whether a source of the claim derives from another is not known here.
    tree.remove("ownReporting");
    repairRevision(tree, before);
    removeIfLater(tree, "revises", tree.path("revises").asString(""), before);
    withId(tree.path("revises").asString(""), before)
        .ifPresent(earlier -> copy("attribution", earlier, tree));
  }

  /** Lets a claim revise earlier ones of one claimant only. */
  private static void repairRevision(ObjectNode tree, List<ObjectNode> before) {
    if (!(tree.path("revision").path("of") instanceof ArrayNode revised)) {
      return;
    }
    List<ObjectNode> originals =
        revised.valueStream().flatMap(id -> withId(id.asString(), before).stream()).toList();
    if (originals.isEmpty()) {
      tree.remove("revision");
      return;
    }
    tree.remove(CLAIMANT);
    CLAIMANT.forEach(member -> copy(member, originals.get(0), tree));
    revised.removeAll();
    originals.stream()
        .filter(one -> CLAIMANT.stream().allMatch(part -> one.path(part).equals(tree.path(part))))
        .forEach(one -> revised.add(one.get("id")));
  }

  /** Has a source withdrawn by its publisher, and not before it was published. */
  private static void repairWithdrawal(ObjectNode tree) {
    if (tree.path("withdrawn") instanceof ObjectNode withdrawn) {
      withdrawn.remove("by");
      tree.remove("published");
    }
  }

  private static void removeIfLater(
      ObjectNode tree, String member, String other, List<ObjectNode> before) {
    if (before.stream().noneMatch(one -> one.path("id").asString().equals(other))) {
      tree.remove(member);
    }
  }

  private static Optional<ObjectNode> withId(String id, List<ObjectNode> trees) {
    return trees.stream().filter(one -> one.path("id").asString().equals(id)).findAny();
  }

  private static void copy(String member, ObjectNode from, ObjectNode to) {
    if (from.has(member)) {
      to.set(member, from.get(member));
    }
  }
}
