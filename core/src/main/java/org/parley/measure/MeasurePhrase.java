package org.parley.measure;

import static java.util.Objects.requireNonNull;

/**
 * A measure in the words of a sentence: "How many missiles were launched at Israel?"
 *
 * @param one what is counted, in the singular: "missile"
 * @param many the same in the plural: "missiles"
 * @param oneDid what happened to one: "was launched at Israel"
 * @param manyDid what happened to several: "were launched at Israel"
 */
public record MeasurePhrase(String one, String many, String oneDid, String manyDid) {
  /** Refuses null. */
  public MeasurePhrase {
    requireNonNull(one, "one");
    requireNonNull(many, "many");
    requireNonNull(oneDid, "oneDid");
    requireNonNull(manyDid, "manyDid");
  }
}
