package org.parley.policy;

import org.parley.code.Code;
import org.parley.reconcile.Note;

/** How well an incident of civilian harm is corroborated, on Airwars' scale. */
public enum AirwarsGrade {
  /** A belligerent accepted it. Only a person sets it. */
  CONFIRMED("a belligerent accepted it"),
  /** Two or more credible sources, and a belligerent was likely active nearby. */
  FAIR("two or more credible sources, a belligerent likely active nearby"),
  /** One source, or no belligerent that was likely active nearby. */
  WEAK("a single credible source, or no belligerent likely active nearby"),
  /** Different parties are blamed. */
  CONTESTED("different parties are blamed"),
  /** Found not to be civilian harm. Only a person sets it. */
  DISCOUNTED("those harmed were not civilians, or nobody was harmed");

  private final String meaning;

  AirwarsGrade(String meaning) {
    this.meaning = meaning;
  }

  /** The grade as a note, {@code airwars.grade:FAIR}. */
  Note note() {
    return new Note.Coded(new Code("airwars.grade", name()), meaning);
  }
}
