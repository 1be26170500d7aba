package org.parley.dataset.ucdp;

import static org.parley.Requirement.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.dataset.CodedColumns;
import org.parley.dossier.Entity;
import org.parley.policy.ViolenceType;

/**
 * The programme's classification of the event, as codes, and its remarks on its own coding, as an
 * assessment of the claim that the event happened.
 */
final class UcdpCoding {
  private static final String TYPE = "type_of_violence";
  private static final String CLARITY = "event_clarity";
  private static final String STATUS = "code_status";
  private static final String SOURCES = "number_of_sources";

  /** The ratings, each column with its scheme; that of clarity is the policy's. */
  private static final ImmutableMap<String, String> RATINGS =
      ImmutableMap.of(
          STATUS, UcdpCompiler.scheme(STATUS),
          SOURCES, UcdpCompiler.scheme(SOURCES),
          CLARITY, UcdpCompiler.scheme("clarity"));

  /** The number of sources in the dataset if it was not recorded. */
  private static final String NOT_TAKEN_DOWN = "-1";

  private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,8}");

  private UcdpCoding() {}

  static void read(UcdpRowReader row, CodedColumns codes) {
    row.cells().require(TYPE, UcdpCoding::type).ifPresent(type -> row.event().type(type));
    row.event().addAllCodes(codes.read(row.cells()));
    ImmutableList.Builder<Code> ratings = ImmutableList.builder();
    row.code(STATUS, UcdpCompiler.scheme(STATUS)).ifPresent(ratings::add);
    row.cells().read(SOURCES, UcdpCoding::sources).ifPresent(ratings::addAll);
    row.cells().read(CLARITY, UcdpCoding::clarity).ifPresent(ratings::add);
    assess(row, ratings.build());
  }

  private static Code type(String text) {
    int last = ViolenceType.values().length;
    ViolenceType type = ViolenceType.ofCode(UcdpNumbers.step(text, last));
    return new Code(UcdpCompiler.scheme(TYPE), String.valueOf(type.code()));
  }

  private static ImmutableSet<Code> sources(String text) {
    if (text.equals(NOT_TAKEN_DOWN)) {
      return ImmutableSet.of();
    }
    if (!COUNT.matcher(text).matches()) {
      throw refused("must be a number of sources, or -1 if it was not recorded", text);
    }
    return ImmutableSet.of(new Code(UcdpCompiler.scheme(SOURCES), text));
  }

  private static Code clarity(String text) {
    return new Code(UcdpCompiler.scheme("clarity"), String.valueOf(UcdpNumbers.step(text, 2)));
  }

  private static void assess(UcdpRowReader row, ImmutableList<Code> ratings) {
    if (!ratings.isEmpty()) {
      row.add(
          Entity.of(
              Assessment.builder()
                  .id(AssessmentId.of(row.id() + "/coding"))
                  .target(AssessmentTarget.of(row.claimId(UcdpCitations.PART)))
                  .attribution(UcdpCompiler.ATTRIBUTION)
                  .opinion(Opinion.NEUTRAL)
                  .addAllRatings(ratings)
                  .build()));
    }
  }

  static void write(UcdpRowWriter row, CodedColumns codes) {
    row.cells().putCode(TYPE, row.event().type().stream().toList(), UcdpCompiler.scheme(TYPE));
    codes.write(row.event().codes(), row.cells());
    ImmutableSet<Code> ratings = ratings(row);
    RATINGS.forEach((column, scheme) -> row.put(column, rating(ratings, column, scheme)));
  }

  private static ImmutableSet<Code> ratings(UcdpRowWriter row) {
    return row.entities().assessments().stream()
        .filter(assessment -> UcdpCompiler.isCompiler(assessment.attribution()))
        .findFirst()
        .map(assessment -> ImmutableSet.copyOf(assessment.ratings()))
        .orElse(ImmutableSet.of());
  }

  private static Optional<String> rating(ImmutableSet<Code> ratings, String column, String scheme) {
    Optional<String> rating = CodedColumns.first(ratings, scheme);
    return column.equals(SOURCES) ? rating.or(() -> Optional.of(NOT_TAKEN_DOWN)) : rating;
  }
}
