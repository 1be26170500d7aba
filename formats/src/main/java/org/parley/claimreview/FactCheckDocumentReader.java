package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.claim.AssessmentId;
import org.parley.claim.ClaimId;
import org.parley.extension.ExtensionValue;

/**
 * Finds the reviews and claims anywhere in a document, and keeps what is around them: a single
 * object, a list, an {@code @graph}, a feed, a page that has a review.
 */
final class FactCheckDocumentReader {
  private final ReviewReader reviews;
  private final NodeReferences references;

  FactCheckDocumentReader(ReviewReader reviews, NodeReferences references) {
    this.reviews = reviews;
    this.references = references;
  }

  /** The value with a placeholder for each node that was read. */
  ExtensionValue read(JsonCursor value) {
    return placeholder(value).orElseGet(() -> inside(value));
  }

  private Optional<ExtensionValue> placeholder(JsonCursor node) {
    if (node.is("ClaimReview") && !NodeReferences.isBare(node)) {
      return reviews
          .readReview(node)
          .map(AssessmentId::value)
          .map(id -> EmbeddedDocument.placeholder(EmbeddedDocument.ASSESSMENT, id))
          .or(() -> Optional.of(node.value()));
    }
    if (node.is("Claim") && !NodeReferences.isBare(node)) {
      return references.isReviewed(node)
          ? Optional.of(node.value())
          : reviews
              .readClaim(node)
              .map(ClaimId::value)
              .map(id -> EmbeddedDocument.placeholder(EmbeddedDocument.CLAIM, id))
              .or(() -> Optional.of(node.value()));
    }
    return Optional.empty();
  }

  private ExtensionValue inside(JsonCursor value) {
    if (value.value().asItems().isPresent()) {
      return new ExtensionValue.Items(
          value.items().map(this::read).collect(ImmutableList.toImmutableList()));
    }
    if (!value.isObject()) {
      return value.value();
    }
    NodeBuilder around = new NodeBuilder();
    value.children().forEach(child -> around.with(name(value, child), read(child)));
    return around.build();
  }

  private static String name(JsonCursor parent, JsonCursor child) {
    return child.place().substring(parent.place().length() + 1);
  }
}
