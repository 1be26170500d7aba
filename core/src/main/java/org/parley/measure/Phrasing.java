package org.parley.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.measure.Entry.Kind;
import org.parley.proposition.Measure;
import org.parley.text.OneLine;

/** Puts measures into words by the entries of a vocabulary. */
final class Phrasing {
  /** The entries in the order of the vocabulary; of several nouns the first one is the noun. */
  private final ImmutableMap<Map.Entry<Kind, String>, Entry> entries;

  private final ImmutableList<Entry> qualifiers;

  Phrasing(ImmutableMap<Map.Entry<Kind, String>, Entry> entries) {
    this.entries = entries;
    this.qualifiers =
        entries.values().stream()
            .filter(entry -> entry.kind() == Kind.QUALIFIER)
            .collect(ImmutableList.toImmutableList());
  }

  Optional<Entry> entry(Kind kind, String word) {
    return Optional.ofNullable(entries.get(Map.entry(kind, word)));
  }

  /** The phrase of a measure in preferred words. */
  MeasurePhrase phrase(Measure measure) {
    Phrase phrase = new Phrase(measure);
    phrase.name();
    phrase.describe();
    phrase.happen();
    return phrase.build();
  }

  /** A phrase while it is put together. */
  private final class Phrase {
    private final Measure measure;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private String one = "";
    private String many = "";
    private String oneDid = "";
    private String manyDid = "";
    private @Nullable Entry noun;

    Phrase(Measure measure) {
      this.measure = measure;
    }

    /** Chooses the noun: one of the whole measure, of a qualifier or of the object. */
    void name() {
      Optional<Entry> whole = entry(Kind.MEASURE, words());
      Optional<Entry> chosen =
          whole
              .or(() -> qualifiers.stream().filter(this::names).findFirst())
              .or(() -> entry(Kind.OBJECT, measure.object()));
      String unknown = "of \"" + measure.object() + '"';
      noun = chosen.orElse(null);
      one = chosen.flatMap(entry -> entry.value("one")).orElse("item " + unknown);
      many = chosen.flatMap(entry -> entry.value("many")).orElse("items " + unknown);
    }

    private boolean names(Entry qualifier) {
      return measure.qualifiers().contains(qualifier.word())
          && qualifier.has("many")
          && qualifier.value("of").filter(object -> !object.equals(measure.object())).isEmpty();
    }

    private String words() {
      return Measure.of(
              measure.object(), measure.effect(), measure.qualifiers().toArray(String[]::new))
          .toString();
    }

    private boolean isWhole() {
      return noun != null && noun.kind() == Kind.MEASURE;
    }

    /** Adds the qualifiers that are not the noun. */
    void describe() {
      if (isWhole()) {
        return;
      }
      for (String word : measure.qualifiers()) {
        Optional<Entry> qualifier = entry(Kind.QUALIFIER, word);
        if (noun == null || !noun.equals(qualifier.orElse(null))) {
          qualify(word, qualifier);
        }
      }
    }

    private void qualify(String word, Optional<Entry> qualifier) {
      Optional<String> adjective = qualifier.flatMap(entry -> entry.value("adjective"));
      Optional<String> behind = qualifier.flatMap(entry -> entry.value("beside"));
      if (adjective.isPresent()) {
        before.append(adjective.get()).append(' ');
      } else if (behind.isPresent()) {
        beside.append(' ').append(behind.get());
      } else {
        after.append(' ').append(after(word, qualifier));
      }
    }

    private static String after(String word, Optional<Entry> qualifier) {
      return qualifier.flatMap(entry -> entry.value("after")).orElse("(\"" + word + "\")");
    }

    /** Adds what happened, and where. */
    void happen() {
      Optional<Entry> effect = entry(Kind.EFFECT, measure.effect());
      String unknown = "counted as \"" + measure.effect() + '"';
      boolean isOfAnother = effect.filter(entry -> !isOf(entry)).isPresent();
      String ending = isOfAnother ? "_else" : "";
      oneDid = effect.flatMap(entry -> entry.value("one" + ending)).orElse("was " + unknown);
      manyDid = effect.flatMap(entry -> entry.value("many" + ending)).orElse("were " + unknown);
      Optional<String> did = Optional.ofNullable(noun).flatMap(entry -> entry.value("did"));
      oneDid = did.orElse(oneDid);
      manyDid = did.orElse(manyDid);
      measure.scope().ifPresent(scope -> place(scope, isOfAnother ? Optional.empty() : effect));
    }

    /**
     * Whether what an effect is said of includes what is counted: missiles hit, buildings are hit.
     */
    private boolean isOf(Entry effect) {
      return effect.value("of").map(whole -> isWithin(measure.object(), whole)).orElse(true);
    }

    private boolean isWithin(String object, String whole) {
      return object.equals(whole)
          || entry(Kind.OBJECT, object).stream()
              .flatMap(entry -> entry.values("within").stream())
              .anyMatch(broader -> isWithin(broader, whole));
    }

    private void place(String word, Optional<Entry> effect) {
      Optional<Entry> scope = entry(Kind.SCOPE, word);
      Optional<String> name = scope.flatMap(entry -> entry.value("name"));
      Optional<String> adjective = scope.flatMap(entry -> entry.value("adjective"));
      Optional<String> to = effect.flatMap(entry -> entry.value("many_to"));
      if (name.isPresent() && to.isPresent() && !isWhole()) {
        manyDid = to.get().replace("{scope}", name.get());
        oneDid =
            effect
                .flatMap(entry -> entry.value("one_to"))
                .orElse(to.get())
                .replace("{scope}", name.get());
      } else if (adjective.isPresent() && measure.object().equals("person")) {
        before.insert(0, adjective.get() + ' ');
      } else {
        String place =
            scope
                .flatMap(entry -> entry.value("phrase"))
                .or(() -> name.map("in "::concat))
                .orElse("(\"" + OneLine.of(word) + "\")");
        after.append(' ').append(place);
      }
    }

    MeasurePhrase build() {
      return new MeasurePhrase(
          before + one + beside, before + many + beside, oneDid + after, manyDid + after);
    }
  }
}
