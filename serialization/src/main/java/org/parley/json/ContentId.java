package org.parley.json;

import static org.parley.Requirement.require;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.parley.extension.Extensible;

/**
 * A digest of the content of an entity without its id: 64 hexadecimal digits.
 *
 * <p>Ids are chosen by the author of a file, so one claim may be {@code c-200} in one file and
 * {@code 17} in another. Its content id is the same in both. Equal content has equal content ids,
 * regardless of the order of unknown members and of the codes, addressees and events that form a
 * set, and of how a number is written: 1.0 is 1. Lists keep their order. The ids that an entity
 * refers to, such as an event's or an actor's, are part of its content, so two files must agree on
 * them.
 *
 * <pre>{@code
 * ContentId.of(claim).equals(ContentId.of(claim.withId(ClaimId.of("another")))); // true
 * }</pre>
 *
 * <p>It is the SHA-256 of the canonical JSON of RFC 8785: members by name, no space, UTF-8. Numbers
 * with more digits than a double, which the RFC does not allow, keep all of them. Only compare
 * content ids of entities of one type.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record ContentId(String value) {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException if the text is not 64 lower-case hexadecimal digits
   */
  public ContentId {
    require(
        DIGITS.matcher(value).matches(),
        "a content id must be 64 lower-case hexadecimal digits",
        value);
  }

  /** The content id of an entity or of a whole dossier. */
  public static ContentId of(Extensible entity) {
    String json = CanonicalJson.withoutId(entity);
    return new ContentId(Hashing.sha256().hashString(json, StandardCharsets.UTF_8).toString());
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if the text is not a content id
   */
  public static ContentId parse(String text) {
    return new ContentId(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
