package org.parley.cli;

import java.io.Console;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.parley.consistency.Severity;
import org.parley.reconcile.Agreement;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours, used only on a terminal and never with NO_COLOR. */
final class Colours {
  private static final boolean ON = isWanted();

  private Colours() {}

  static String paint(Style style, String text) {
    // Not the style's own end: for bold that is 21, which many terminals take for an underline.
    return ON && !text.isEmpty() ? style.on() + text + Style.reset.on() : text;
  }

  static String agreement(Agreement agreement, String text) {
    return switch (agreement) {
      case UNANIMOUS, COMPATIBLE -> paint(Style.fg_green, text);
      case CONTESTED -> paint(Style.fg_red, text);
      default -> paint(Style.fg_cyan, text);
    };
  }

  static String severity(Severity severity, String text) {
    return switch (severity) {
      case CLASH -> paint(Style.fg_red, text);
      case DOUBT -> paint(Style.fg_yellow, text);
      case CONDITION -> paint(Style.fg_cyan, text);
    };
  }

  private static boolean isWanted() {
    String noColour = System.getenv("NO_COLOR");
    return (noColour == null || noColour.isEmpty()) && isTerminal();
  }

  /**
   * Whether output is a terminal: from JDK 22 on a console can exist without one, and can be asked.
   */
  @SuppressWarnings("SystemConsoleNull") // null is asked about for JDK 17, isTerminal for the later
  private static boolean isTerminal() {
    @Nullable Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (ReflectiveOperationException beforeJdk22) {
      return true;
    }
  }
}
