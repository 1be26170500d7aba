package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.claim.AssessmentId;
import org.parley.claim.ClaimId;
import org.parley.extension.ExtensionValue;

/**
 * Walks a document for the reviews and claims in it, wherever they stand, and keeps what is around
 * them: an object alone, a list, an {@code @graph}, a feed, a page that has a review.
 */
final class DocumentReader {
  private final ReviewReader reviews;
  private final References references;

  DocumentReader(ReviewReader reviews, References references) {
    this.reviews = reviews;
    this.references = references;
  }

  /** The value with a placeholder for each node that was read. */
  ExtensionValue read(Located value) {
    return placeholder(value).orElseGet(() -> inside(value));
  }

  private Optional<ExtensionValue> placeholder(Located node) {
    if (node.is("ClaimReview") && !References.isBare(node)) {
      return reviews
          .readReview(node)
          .map(AssessmentId::value)
          .map(id -> Carried.placeholder(Carried.ASSESSMENT, id))
          .or(() -> Optional.of(node.value()));
    }
    if (node.is("Claim") && !References.isBare(node)) {
      return references.isReviewed(node)
          ? Optional.of(node.value())
          : reviews
              .readClaim(node)
              .map(ClaimId::value)
              .map(id -> Carried.placeholder(Carried.CLAIM, id))
              .or(() -> Optional.of(node.value()));
    }
    return Optional.empty();
  }

  private ExtensionValue inside(Located value) {
    if (value.value() instanceof ExtensionValue.Items) {
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

  private static String name(Located parent, Located child) {
    return child.place().substring(parent.place().length() + 1);
  }
}
