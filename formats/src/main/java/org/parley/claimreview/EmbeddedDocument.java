package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.extension.Extensible;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;

/**
 * The nodes of somebody else's document, kept whole in the extension {@code schemaOrg} of what was
 * read from them, and the document around them in that of the dossier. There each node is a
 * placeholder, {@code {"parley:assessment": id}} or {@code {"parley:claim": id}}.
 */
final class EmbeddedDocument {
  static final String MEMBER = "schemaOrg";
  static final String ASSESSMENT = "parley:assessment";
  static final String CLAIM = "parley:claim";

  private EmbeddedDocument() {}

  static Extensions with(ExtensionValue node) {
    return new Extensions(ImmutableMap.of(Extensions.pointerTo(MEMBER), node));
  }

  static ExtensionValue placeholder(String kind, String id) {
    return new NodeBuilder().with(kind, id).build();
  }

  /** The document around the nodes, with those in their places; a node that is gone is left out. */
  static Optional<ExtensionValue> document(Dossier dossier) {
    ImmutableMap<String, ExtensionValue> nodes = nodes(dossier);
    return dossier.extensions().member(MEMBER).flatMap(around -> around.match(new Filling(nodes)));
  }

  private static ImmutableMap<String, ExtensionValue> nodes(Dossier dossier) {
    ImmutableMap.Builder<String, ExtensionValue> nodes = ImmutableMap.builder();
    dossier.assessments().forEach(one -> put(nodes, ASSESSMENT + one.id(), one));
    dossier.claims().forEach(one -> put(nodes, CLAIM + one.id(), one));
    return nodes.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, ExtensionValue> nodes, String key, Extensible entity) {
    entity.extensions().member(MEMBER).ifPresent(node -> nodes.put(key, node));
  }

  /** Fills the nodes into what is around them. */
  private record Filling(ImmutableMap<String, ExtensionValue> nodes)
      implements ExtensionValue.Cases<Optional<ExtensionValue>> {
    @Override
    public Optional<ExtensionValue> text(ExtensionValue.Text it) {
      return Optional.of(it);
    }

    @Override
    public Optional<ExtensionValue> numeral(ExtensionValue.Numeral it) {
      return Optional.of(it);
    }

    @Override
    public Optional<ExtensionValue> flag(ExtensionValue.Flag it) {
      return Optional.of(it);
    }

    @Override
    public Optional<ExtensionValue> nothing(ExtensionValue.Nothing it) {
      return Optional.of(it);
    }

    @Override
    public Optional<ExtensionValue> items(ExtensionValue.Items it) {
      return Optional.of(
          new ExtensionValue.Items(
              it.items().stream()
                  .flatMap(item -> item.match(this).stream())
                  .collect(ImmutableList.toImmutableList())));
    }

    @Override
    public Optional<ExtensionValue> members(ExtensionValue.Members it) {
      Optional<String> key = key(it);
      return key.isPresent() ? Optional.ofNullable(nodes.get(key.get())) : Optional.of(filled(it));
    }

    private ExtensionValue filled(ExtensionValue.Members object) {
      NodeBuilder filled = new NodeBuilder();
      object.members().forEach((name, value) -> filled.withNode(name, value.match(this)));
      return filled.build();
    }
  }

  private static Optional<String> key(ExtensionValue.Members object) {
    if (object.members().size() != 1) {
      return Optional.empty();
    }
    var member = object.members().entrySet().iterator().next();
    boolean known = member.getKey().equals(ASSESSMENT) || member.getKey().equals(CLAIM);
    return known && member.getValue() instanceof ExtensionValue.Text id
        ? Optional.of(member.getKey() + id.text())
        : Optional.empty();
  }
}
