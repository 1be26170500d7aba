package org.parley.policy;

import java.util.Locale;
import org.parley.code.Code;
import org.parley.dispute.Report;

/** What a coder noted about a report, as the codes {@code flag:…} of its claim say. */
enum Flag {
  UNREASONABLE,
  QUESTIONABLE,
  CORROBORATED,
  FINAL;

  private final String value = name().toLowerCase(Locale.ROOT);

  /** Whether a report has it. */
  boolean isOn(Report report) {
    for (Code code : report.claim().codes()) {
      if (code.scheme().equals("flag") && code.value().equals(value)) {
        return true;
      }
    }
    return false;
  }
}
