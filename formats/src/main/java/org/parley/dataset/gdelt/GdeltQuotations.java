package org.parley.dataset.gdelt;

import static java.util.stream.Collectors.joining;
import static org.parley.Requirement.message;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.csv.RowCells;
import org.parley.dataset.RowEntities;
import org.parley.proposition.FreeText;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;

/**
 * The quotations of a document: {@code 1024|31|said|We will not leave the valley}.
 *
 * <p>GDELT does not say who is quoted. The verb is kept as the cue of the quotation; the act is
 * always to assert, because GDELT finds the verb by its place and not by its meaning.
 */
final class GdeltQuotations {
  static final String COLUMN = "V2.1QUOTATIONS";
  private static final String NAME = "quotation";
  private static final String SPEAKER = "somebody quoted";
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,9})\\|(\\d{1,9})\\|([^|]*)\\|(.*)", Pattern.DOTALL);
  private static final Splitter BLOCKS = Splitter.on('#');

  private GdeltQuotations() {}

  /** Adds the quotations that can be read. */
  static void read(RowCells cells, Source document, RowEntities.Builder entities) {
    String cell = cells.row().text(COLUMN);
    List<String> blocks = BLOCKS.splitToList(cell);
    for (int i = 0; !cell.isEmpty() && i < blocks.size(); i++) {
      GdeltFragment quotation =
          new GdeltFragment(cells, COLUMN, NAME + " " + (i + 1), blocks.get(i));
      if (isWhole(quotation, i + 1 < blocks.size() ? blocks.get(i + 1) : "0|0||")) {
        read(quotation, document, entities);
      }
    }
  }

  /**
   * Whether it and the quotation after it are well-formed; otherwise it may contain a # that split
   * it.
   */
  private static boolean isWhole(GdeltFragment quotation, String next) {
    if (!FORM.matcher(quotation.text()).matches()) {
      quotation.report(message("must read offset|length|verb|quote", quotation.text()));
      return false;
    }
    if (!FORM.matcher(next).matches()) {
      quotation.report(
          message("must not contain a # of its own, which splits it", quotation.text()));
      return false;
    }
    return true;
  }

  private static void read(GdeltFragment quotation, Source document, RowEntities.Builder entities) {
    Matcher parts = FORM.matcher(quotation.text());
    if (!parts.matches() || parts.group(4).isBlank() || Integer.parseInt(parts.group(2)) == 0) {
      quotation.report(message("must have words and a length", quotation.text()));
      return;
    }
    Statement said = statement(quotation, document, parts);
    entities.addStatements(said).addClaims(claim(said, document, parts));
  }

  private static Statement statement(GdeltFragment quotation, Source document, Matcher parts) {
    Link speaker =
        Link.builder()
            .role(LinkRole.SPEAKER)
            .descriptor(SPEAKER)
            .cue(Optional.of(parts.group(3)).filter(verb -> !verb.isEmpty()))
            .build();
    return Statement.builder()
        .id(StatementId.of(quotation.id(document)))
        .act(SpeechAct.ASSERT)
        .attribution(Attribution.of(speaker, GdeltDocuments.published(document)))
        .addWordings(wording(document, parts.group(4)))
        .build();
  }

  private static Wording wording(Source document, String quote) {
    return Wording.builder()
        .text(quote)
        .form(WordingForm.VERBATIM)
        .translated(GdeltGkgFormat.isTranslated(document) ? Optional.of(true) : Optional.empty())
        .build();
  }

  /** The quotation as a claim in words, which has a place in the document. */
  private static Claim claim(Statement said, Source document, Matcher parts) {
    int start = Integer.parseInt(parts.group(1));
    return Claim.builder()
        .id(ClaimId.of(said.id().value()))
        .statement(said.id())
        .proposition(new FreeText(parts.group(4)))
        .addPassages(
            Passage.builder()
                .source(document.id())
                .exact(parts.group(4))
                .start(start)
                .end(start + Integer.parseInt(parts.group(2)))
                .build())
        .build();
  }

  /** The cell. */
  static String write(RowEntities entities, Source document) {
    return entities.statements().stream()
        .filter(said -> said.id().value().startsWith(document.id() + "/" + NAME + "/"))
        .flatMap(said -> write(entities, said).stream())
        .collect(joining("#"));
  }

  private static Optional<String> write(RowEntities entities, Statement said) {
    return entities
        .claim(ClaimId.of(said.id().value()))
        .flatMap(claim -> claim.passages().stream().findFirst())
        .flatMap(passage -> text(said, passage));
  }

  private static Optional<String> text(Statement said, Passage passage) {
    return passage
        .start()
        .flatMap(start -> passage.end().map(end -> start + "|" + (end - start)))
        .flatMap(
            place ->
                said.wordings().stream()
                    .findFirst()
                    .map(words -> String.join("|", place, verb(said), words.text())));
  }

  private static String verb(Statement said) {
    return said.attribution().first(LinkRole.SPEAKER).flatMap(Link::cue).orElse("");
  }
}
