package org.parley.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;

/**
 * The score of some texts.
 *
 * @param coded the number of texts with a coded number
 * @param right the number of these read as coded, in all three places
 * @param invented the number of texts read with a number in a place where none is coded
 */
record Score(int coded, int right, int invented) {
  static Score of(ImmutableList<CodedText> texts) {
    int coded = 0;
    int right = 0;
    int invented = 0;
    for (CodedText text : texts) {
      coded += text.numbers().isEmpty() ? 0 : 1;
      right += !text.numbers().isEmpty() && text.isReadAsCoded() ? 1 : 0;
      invented += text.numbers().lackWhatIsIn(BattleCoder.code(text.text())) ? 1 : 0;
    }
    return new Score(coded, right, invented);
  }

  double percent() {
    return 100.0 * right / coded;
  }
}
