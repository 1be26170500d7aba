package org.parley.dataset.gdelt;

import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/**
 * A code of CAMEO's actions, of two to four digits that begin with a root from 01 to 20.
 *
 * <p>Roots 01 to 03 and 10 to 13 are verbal acts: statements, appeals, promises, demands,
 * disapproval, rejections, threats.
 *
 * @param value the digits
 */
record CameoCode(String value) {
  private static final Pattern FORM = Pattern.compile("(0[1-9]|1\\d|20)\\d{0,2}");
  private static final ImmutableSet<String> VERBAL =
      ImmutableSet.of("01", "02", "03", "10", "11", "12", "13");

  CameoCode {
    require(
        FORM.matcher(value).matches(),
        "must be a CAMEO code of two to four digits that begins with 01 to 20",
        value);
  }

  /** The root, of two digits. */
  String root() {
    return value.substring(0, 2);
  }

  /** The code of the second level, of three digits where there are three. */
  String base() {
    return value.substring(0, Math.min(value.length(), 3));
  }

  /** Whether it is a verbal act. */
  boolean isVerbal() {
    return VERBAL.contains(root());
  }
}
