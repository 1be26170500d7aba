package org.parley.marking;

/**
 * How far something may be passed on: the Traffic Light Protocol 2.0 of FIRST, widest first.
 *
 * @see <a href="https://www.first.org/tlp/">FIRST, Traffic Light Protocol 2.0</a>
 */
public enum Tlp {
  /** To anybody. */
  CLEAR,
  /** Within the community. */
  GREEN,
  /** Within the organisation and its clients, to those who need to know. */
  AMBER,
  /** Within the organisation, to those who need to know. */
  AMBER_STRICT,
  /** To the people present and nobody else. */
  RED
}
