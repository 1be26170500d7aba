package org.parley.text;

import java.util.regex.Pattern;

/**
 * A name that somebody else wrote, shown inside a sentence of ours, so that it cannot pass for one.
 *
 * <p>A name with the punctuation of a sentence, with a quotation mark or of more than 60 characters
 * is put in quotation marks. Initials and titles ("U.S.", "Gen. Milley") and addresses are not.
 */
public final class ShownName {
  private static final int LONGEST = 60;
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{Lu}|St|Dr|Mr|Mrs|Ms|Gen|Col|Capt|Lt|Maj|Sgt|Prof|Rev|Gov|Sen|Rep|Inc"
              + "|Corp|Ltd|Co|Jr|Sr|No)\\.");
  private static final Pattern SENTENCE = Pattern.compile("[.!?:;\"\u201c\u201d\u2026]");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"]+");

  private ShownName() {}

  /** The name as a sentence shows it. */
  public static String of(String name) {
    String line = OneLine.of(name);
    return isQuoted(name) ? '"' + line.replace("\"", "\\\"") + '"' : line;
  }

  /** Whether a sentence has it in quotation marks. */
  public static boolean isQuoted(String name) {
    if (ADDRESS.matcher(name).matches()) {
      return false;
    }
    String without = ABBREVIATION.matcher(name).replaceAll("");
    return name.isBlank() || name.length() > LONGEST || SENTENCE.matcher(without).find();
  }
}
