package org.parley.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import org.parley.claim.Claim;
import org.parley.input.Problem;
import org.parley.proposition.Question;

/**
 * The words of measures that the vocabulary of a dossier does not have, each with the first claim
 * that uses it.
 *
 * <p>They are not errors: such words are compared by their name only. {@link
 * org.parley.measure.MeasureVocabulary#with} adds words.
 */
public final class VocabularyGaps {
  private VocabularyGaps() {}

  /** The missing words in the order of the claims, each with its place and how often it is used. */
  public static ImmutableList<Problem> in(Dossier dossier) {
    ListMultimap<String, Place> places = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    List<Claim> claims = dossier.claims();
    for (int i = 0; i < claims.size(); i++) {
      Place place = Place.of("claims", i).member("proposition").member("measure");
      missing(claims.get(i), dossier).forEach(word -> places.put(word, place));
    }
    return places.keySet().stream()
        .map(word -> problem(word, places.get(word)))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<String> missing(Claim claim, Dossier dossier) {
    return claim
        .proposition()
        .answers()
        .map(
            question ->
                question.match(
                    new Question.Cases<List<String>>(
                        many -> dossier.vocabulary().unknownWords(many.measure()),
                        who -> List.of(),
                        whether -> List.of())))
        .orElse(List.of());
  }

  private static Problem problem(String word, List<Place> places) {
    String times = places.size() == 1 ? "" : ", " + places.size() + " times";
    return places
        .get(0)
        .problem(
            "is compared by name only, as the vocabulary does not have '" + word + "'" + times);
  }
}
