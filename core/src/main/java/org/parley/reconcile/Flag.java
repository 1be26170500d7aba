package org.parley.reconcile;

import java.util.Locale;
import org.parley.code.Code;
import org.parley.dispute.Report;

/** A coder's note about a report, from the codes {@code flag:…} of its claim. */
public enum Flag {
  /** The report cannot be right. */
  UNREASONABLE,
  /** The report is in doubt. */
  QUESTIONABLE,
  /** Corroborated by somebody else. */
  CORROBORATED,
  /** The figure is the last that its source will give. */
  FINAL;

  private final String value = name().toLowerCase(Locale.ROOT);

  /** Whether a report has it. */
  public boolean isOn(Report report) {
    for (Code code : report.claim().codes()) {
      if (isCode(code)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCode(Code code) {
    return code.scheme().equals("flag") && code.value().equals(value);
  }
}
