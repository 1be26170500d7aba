package org.parley.prov;

import static org.parley.Requirement.require;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.dossier.Dossier;
import org.parley.json.ParleyJson;
import org.parley.reconcile.Verdict;

/**
 * Writes the provenance of a verdict as PROV-JSON: the claims that were used, the statements and
 * sources that they derive from, the agents and those on whose behalf they acted, and the policy as
 * the plan.
 *
 * <pre>{@code
 * ProvJson.withDefaults().indented().write(verdict, dossier, Path.of("lineage.json"));
 * }</pre>
 *
 * <p>A claim that a later one revises is included if the later one was used; unused entities are
 * not. An actor is an agent, whether it speaks or publishes; a speaker who is only described is a
 * separate agent for each statement. No time of day is written: dates are those of the dossier, as
 * EDTF.
 *
 * <p>By default names are under {@code urn:parley:}, and output is without indentation. Names are
 * the dossier's ids, percent-encoded.
 *
 * @see <a href="https://www.w3.org/submissions/2013/SUBM-prov-json-20130424/">The PROV-JSON
 *     Serialization, W3C member submission of 2013</a>
 */
public final class ProvJson {
  private static final Pattern NAMESPACE =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s\"<>{}|^`\\\\]*");
  private static final ProvJson DEFAULTS = new ProvJson(ParleyJson.withDefaults(), "urn:parley:");

  private final ParleyJson json;
  private final String namespace;

  private ProvJson(ParleyJson json, String namespace) {
    this.json = json;
    this.namespace = namespace;
  }

  /** Names under {@code urn:parley:}, no indentation. */
  public static ProvJson withDefaults() {
    return DEFAULTS;
  }

  /**
   * A copy whose names are under another address, which should be the dossier's own if documents
   * are combined.
   *
   * @param address an absolute address, {@code https://archive.example/dossiers/7/}
   * @throws IllegalArgumentException if the address is not absolute or has a space
   */
  public ProvJson under(String address) {
    require(
        NAMESPACE.matcher(address).matches(),
        "a namespace must be an absolute address without space",
        "address",
        address);
    return new ProvJson(json, address);
  }

  /** A copy that writes for people: indented, a member a line. */
  public ProvJson indented() {
    return new ProvJson(json.indented(), namespace);
  }

  /**
   * Writes the lineage of a verdict as text.
   *
   * @param verdict the verdict
   * @param dossier the dossier that its claims are in
   * @throws java.util.NoSuchElementException if they are in another one
   */
  public String write(Verdict verdict, Dossier dossier) {
    return json.write(lineage(verdict, dossier));
  }

  /**
   * Writes the same to a file, in UTF-8. If that fails, the file is as it was before.
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public void write(Verdict verdict, Dossier dossier, Path file) {
    json.write(lineage(verdict, dossier), file);
  }

  /**
   * Writes the document to a stream, in UTF-8; the stream remains open.
   *
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  public void write(Verdict verdict, Dossier dossier, OutputStream stream) {
    json.write(lineage(verdict, dossier), stream);
  }

  private Map<String, Map<String, Object>> lineage(Verdict verdict, Dossier dossier) {
    return ProvLineage.of(verdict, dossier, namespace);
  }
}
