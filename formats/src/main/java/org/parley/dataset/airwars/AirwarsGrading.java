package org.parley.dataset.airwars;

import static org.parley.Requirement.message;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import java.util.Arrays;
import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.policy.AirwarsGrade;
import org.parley.proposition.Occurrence;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/**
 * The claim that civilians were harmed, which Airwars passes on, and its grade of that claim.
 *
 * <p>Confirmed and fair are read as supporting, discounted as disputing, weak and contested as
 * neutral; that is this library's reading. The grade itself is a rating, {@code
 * airwars.grade:FAIR}, as in the notes of the policy of Airwars.
 */
final class AirwarsGrading {
  /** The claim that civilians came to harm. */
  static final String HARM = "harm";

  private static final String BY = "local_first_reported_by";
  private static final String URL = "local_first_reported_url";
  static final String COLUMN = "civilian_harm_status_slug";

  private static final String GRADE = "grade";
  private static final String SCHEME = "airwars.grade";

  private AirwarsGrading() {}

  static void read(NamedCells row, AirwarsIncident incident, RowEntities.Builder entities) {
    entities.addClaims(
        incident
            .said(HARM, new Occurrence(incident.event()), reported(row, incident, entities))
            .build());
    row.read(COLUMN, AirwarsGrading::grade)
        .map(grade -> assessment(incident, grade))
        .ifPresent(entities::addAssessments);
  }

  private static Attribution reported(
      NamedCells row, AirwarsIncident incident, RowEntities.Builder entities) {
    return firstReport(row, entities)
        .map(first -> Attribution.of(first, incident.compiler()))
        .orElse(incident.byAirwars());
  }

  private static AirwarsGrade grade(String slug) {
    return Arrays.stream(AirwarsGrade.values())
        .filter(grade -> word(grade).equals(slug))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(rule(slug)));
  }

  private static String rule(String slug) {
    return message(
        "must be one of Airwars' grades ("
            + Joiner.on(", ")
                .join(Arrays.stream(AirwarsGrade.values()).map(AirwarsGrading::word).iterator())
            + ")",
        slug);
  }

  private static String word(AirwarsGrade grade) {
    return Ascii.toLowerCase(grade.name());
  }

  private static Assessment assessment(AirwarsIncident incident, AirwarsGrade grade) {
    return Assessment.builder()
        .id(incident.parts().assessment(GRADE))
        .target(AssessmentTarget.of(incident.parts().claim(HARM)))
        .attribution(incident.byAirwars())
        .opinion(opinion(grade))
        .addRatings(new Code(SCHEME, grade.name()))
        .build();
  }

  private static Opinion opinion(AirwarsGrade grade) {
    return switch (grade) {
      case CONFIRMED, FAIR -> Opinion.SUPPORTS;
      case WEAK, CONTESTED -> Opinion.NEUTRAL;
      case DISCOUNTED -> Opinion.DISPUTES;
    };
  }

  static void write(RowEntities entities, AirwarsIncident incident, CellWriter cells) {
    entities
        .claim(incident.parts().claim(HARM))
        .flatMap(Claim::attribution)
        .ifPresent(attribution -> write(entities, attribution, cells));
    cells.put(
        COLUMN,
        entities
            .assessment(incident.parts().assessment(GRADE))
            .flatMap(one -> CodedColumns.first(one.ratings(), SCHEME))
            .map(Ascii::toLowerCase));
  }

  /** The first reporter of an incident, and the address of the report. */
  private static Optional<Link> firstReport(NamedCells row, RowEntities.Builder entities) {
    Optional<String> by = row.words(BY);
    Optional<Source> source = row.read(URL, AirwarsGrading::source);
    source.ifPresent(entities::addSources);
    return by.isEmpty() && source.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Link.builder()
                .descriptor(by)
                .role(LinkRole.PUBLISHER)
                .source(source.map(Source::id))
                .build());
  }

  private static Source source(String url) {
    return Source.builder().id(SourceId.of(url)).kind(SourceKind.UNKNOWN).url(url).build();
  }

  private static void write(RowEntities entities, Attribution attribution, CellWriter cells) {
    attribution
        .first(LinkRole.PUBLISHER)
        .ifPresent(
            link -> {
              cells.put(BY, link.descriptor());
              cells.put(URL, link.source().flatMap(entities::source).flatMap(Source::url));
            });
  }
}
