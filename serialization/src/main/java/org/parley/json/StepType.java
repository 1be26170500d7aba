package org.parley.json;

import org.parley.reconcile.Step;

/** The wire name of each kind of step. */
final class StepType implements Step.Cases<String> {
  static final StepType NAME = new StepType();

  private StepType() {}

  @Override
  public String notYetKnown(Step.NotYetKnown step) {
    return "notYetKnown";
  }

  @Override
  public String unknownDay(Step.UnknownDay step) {
    return "unknownDay";
  }

  @Override
  public String superseded(Step.Superseded step) {
    return "superseded";
  }

  @Override
  public String noAnswer(Step.NoAnswer step) {
    return "noAnswer";
  }

  @Override
  public String gathered(Step.Gathered step) {
    return "gathered";
  }

  @Override
  public String aligned(Step.Aligned step) {
    return "aligned";
  }

  @Override
  public String read(Step.Read step) {
    return "read";
  }

  @Override
  public String unitsMixed(Step.UnitsMixed step) {
    return "unitsMixed";
  }

  @Override
  public String apart(Step.Apart step) {
    return "apart";
  }

  @Override
  public String wouldMeet(Step.WouldMeet step) {
    return "wouldMeet";
  }

  @Override
  public String partExceedsWhole(Step.PartExceedsWhole step) {
    return "partExceedsWhole";
  }

  @Override
  public String restOutside(Step.RestOutside step) {
    return "restOutside";
  }

  @Override
  public String contradicted(Step.Contradicted step) {
    return "contradicted";
  }

  @Override
  public String side(Step.Side step) {
    return "side";
  }

  @Override
  public String ruled(Step.Ruled step) {
    return "ruled";
  }

  @Override
  public String decided(Step.Decided step) {
    return "decided";
  }
}
