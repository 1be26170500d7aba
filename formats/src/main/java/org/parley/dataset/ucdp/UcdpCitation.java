package org.parley.dataset.ucdp;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.dataset.DigestId;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/**
 * A report as the dataset cites it since 2013: {@code "SOHR,2016-01-01,Bombardment targets Idlib"}.
 *
 * @param office who published it, without space around the name
 * @param date the day, {@code 2016-01-01}
 * @param headline the rest, which may be empty
 */
record UcdpCitation(String office, String date, String headline) {
  private static final int HEX_DIGITS = 32;

  /**
   * The reports of a row; empty if the three cells do not list the same ones.
   *
   * @param articles the cell {@code source_article}
   * @param offices the cell {@code source_office}
   * @param dates the cell {@code source_date}
   */
  static Optional<ImmutableList<UcdpCitation>> list(String articles, String offices, String dates) {
    List<String> office = Splitter.on(';').splitToList(offices);
    List<String> date = Splitter.on(';').splitToList(dates);
    if (!isQuoted(articles) || office.size() != date.size()) {
      return Optional.empty();
    }
    List<String> article =
        Splitter.on("\";\"").splitToList(articles.substring(1, articles.length() - 1));
    if (article.size() != office.size()) {
      return Optional.empty();
    }
    ImmutableList.Builder<UcdpCitation> citations = ImmutableList.builder();
    for (int i = 0; i < article.size(); i++) {
      Optional<UcdpCitation> one = of(article.get(i), office.get(i).strip(), date.get(i));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      citations.add(one.get());
    }
    return Optional.of(citations.build());
  }

  private static boolean isQuoted(String text) {
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
  }

  private static Optional<UcdpCitation> of(String article, String office, String date) {
    String middle = "," + date + ",";
    int comma = article.indexOf(middle);
    return comma >= 0 && article.substring(0, comma).strip().equals(office) && isValid(office, date)
        ? Optional.of(new UcdpCitation(office, date, article.substring(comma + middle.length())))
        : Optional.empty();
  }

  private static boolean isValid(String office, String date) {
    try {
      ActorId.of(officeId(office));
      return !office.isEmpty() && UcdpDates.day(date).toString().equals(date);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String officeId(String office) {
    return UcdpCompiler.id("office/" + office);
  }

  /** The publisher; the dataset does not record what kind of office it is. */
  Actor publisher() {
    return Actor.of(officeId(office), ActorKind.UNKNOWN, office);
  }

  /** The publication, under an id made of all that is known of it. */
  Source source() {
    return Source.builder()
        .id(id("source/", this.toString()))
        .kind(SourceKind.UNKNOWN)
        .publisher(publisher().id())
        .title(headline.isEmpty() ? Optional.empty() : Optional.of(headline))
        .published(When.of(date))
        .build();
  }

  /** A publication that is cited only in words, as before 2013: its title is the citation. */
  static Source inWords(String citation) {
    return Source.builder()
        .id(id("citation/", citation))
        .kind(SourceKind.UNKNOWN)
        .title(citation)
        .build();
  }

  private static SourceId id(String prefix, String content) {
    return SourceId.of(DigestId.of(UcdpCompiler.id(prefix), content, HEX_DIGITS));
  }

  /** The text in the dataset; {@link #list} reads it back. */
  @Override
  public String toString() {
    return office + "," + date + "," + headline;
  }
}
