package org.parley.json;

/**
 * The member names of claims, shared by both ways of reading and writing them: the mix-ins and the
 * codec.
 */
final class Names {
  static final String ID = "id";
  static final String TYPE = "type";

  static final String PROPOSITION = "proposition";
  static final String ATTRIBUTION = "attribution";
  static final String STANCE = "stance";
  static final String MADE_AT = "madeAt";
  static final String STATEMENT = "statement";
  static final String PASSAGES = "passages";
  static final String REVISION = "revision";
  static final String CREDIBILITY = "credibility";
  static final String CODES = "codes";
  static final String MARKING = "marking";

  static final String CHAIN = "chain";
  static final String ACTOR = "actor";
  static final String DESCRIPTOR = "descriptor";
  static final String ROLE = "role";
  static final String ON_BEHALF_OF = "onBehalfOf";
  static final String SOURCE = "source";
  static final String CUE = "cue";

  static final String EDTF = "edtf";
  static final String STATED = "stated";
  static final String ANCHOR = "anchor";
  static final String DAY_PART = "dayPart";
  static final String HOURS = "hours";

  static final String EXACT = "exact";
  static final String PREFIX = "prefix";
  static final String SUFFIX = "suffix";
  static final String START = "start";
  static final String END = "end";

  static final String KIND = "kind";
  static final String OF = "of";

  static final String EVENT = "event";
  static final String MEASURE = "measure";
  static final String QUANTITY = "quantity";
  static final String FROM = "from";
  static final String RELATION = "relation";
  static final String TO = "to";
  static final String TEXT = "text";

  static final String QUANTIFIER = "quantifier";
  static final String VALUE = "value";
  static final String LOW = "low";
  static final String HIGH = "high";
  static final String BEST = "best";
  static final String UNIT = "unit";
  static final String WORDS = "words";

  private Names() {}
}
