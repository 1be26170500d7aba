/**
 * The model, disputes, verdicts, policies and consistency; no JSON and no files.
 *
 * <p>The module is open, so that JSON libraries can bind its values; nothing else needs that.
 */
open module org.parley.core {
  requires transitive com.google.common;
  requires transitive org.jspecify;
  requires static org.immutables.value.annotations;

  uses org.parley.reconcile.Policy;

  exports org.parley;
  exports org.parley.actor;
  exports org.parley.attribution;
  exports org.parley.citation;
  exports org.parley.claim;
  exports org.parley.code;
  exports org.parley.consistency;
  exports org.parley.dispute;
  exports org.parley.dossier;
  exports org.parley.event;
  exports org.parley.explanation;
  exports org.parley.extension;
  exports org.parley.input;
  exports org.parley.marking;
  exports org.parley.measure;
  exports org.parley.policy;
  exports org.parley.proposition;
  exports org.parley.quantity;
  exports org.parley.quantity.phrase;
  exports org.parley.reconcile;
  exports org.parley.resource;
  exports org.parley.source;
  exports org.parley.statement;
  exports org.parley.text;
  exports org.parley.time;
  exports org.parley.timeline;
  exports org.parley.time.phrase;
  exports org.parley.vocabulary;
}
