package org.parley.dossier;

import static org.parley.Requirement.message;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.actor.Actor;
import org.parley.actor.Name;
import org.parley.attribution.Attribution;
import org.parley.event.Event;
import org.parley.input.Problem;
import org.parley.source.Source;
import org.parley.text.OneLine;
import org.parley.text.ShownName;

/**
 * Finds names in a dossier that could mislead a reader: with characters that are invisible or
 * change the direction of the text, or with the punctuation of a sentence.
 *
 * <p>They are not errors. Texts of this library show such characters by their numbers and put such
 * names in quotation marks.
 */
public final class SuspiciousNames {
  private final Dossier dossier;
  private final ImmutableList.Builder<Problem> found = ImmutableList.builder();

  private SuspiciousNames(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * The suspicious names of actors, sources, events and described speakers, each with its place.
   */
  public static ImmutableList<Problem> in(Dossier dossier) {
    SuspiciousNames names = new SuspiciousNames(dossier);
    names.find();
    return names.found.build();
  }

  private void find() {
    for (int i = 0; i < dossier.actors().size(); i++) {
      names(Place.of("actors", i).member("names"), dossier.actors().get(i));
    }
    for (int i = 0; i < dossier.sources().size(); i++) {
      Source source = dossier.sources().get(i);
      Place place = Place.of("sources", i).member("title");
      source.title().ifPresent(title -> checkSeen(place, title));
    }
    for (int i = 0; i < dossier.events().size(); i++) {
      Event event = dossier.events().get(i);
      check(Place.of("events", i).member("name"), event.name());
    }
    for (int i = 0; i < dossier.statements().size(); i++) {
      speakers(Place.of("statements", i), dossier.statements().get(i).attribution());
    }
    for (int i = 0; i < dossier.claims().size(); i++) {
      Place place = Place.of("claims", i);
      dossier.claims().get(i).attribution().ifPresent(whose -> speakers(place, whose));
    }
  }

  private void names(Place place, Actor actor) {
    List<Name> names = actor.names();
    for (int i = 0; i < names.size(); i++) {
      check(place.item(i).member("text"), names.get(i).text());
    }
  }

  private void speakers(Place place, Attribution attribution) {
    for (int i = 0; i < attribution.chain().size(); i++) {
      Place at = place.member("attribution").member("chain").item(i).member("descriptor");
      attribution.chain().get(i).descriptor().ifPresent(name -> check(at, name));
    }
  }

  private void check(Place place, String name) {
    if (checkSeen(place, name) && ShownName.isQuoted(name)) {
      found.add(
          place.problem(
              message(
                  "is shown in quotation marks in texts, because it reads like a sentence", name)));
    }
  }

  /** Whether all of a name can be seen. */
  private boolean checkSeen(Place place, String name) {
    boolean seen = OneLine.isPlain(name);
    if (!seen) {
      found.add(
          place.problem(
              message(
                  "is shown with escapes in texts, because it has invisible characters", name)));
    }
    return seen;
  }
}
