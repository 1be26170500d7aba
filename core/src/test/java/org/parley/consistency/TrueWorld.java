package org.parley.consistency;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One state of the world, and claims that are true in it.
 *
 * <p>The missiles that were launched were intercepted, hit, failed or are not accounted for; the
 * dead were civilians, combatants or of unknown status; and the war dead of each day include those
 * of the day before.
 */
final class TrueWorld {
  private static final List<String> SPEAKERS = List.of("iran", "israel", "un", "red-cross");

  private final Random random;
  private final Map<String, Integer> counts;

  TrueWorld(Random random) {
    this.random = random;
    int intercepted = random.nextInt(200);
    int hit = random.nextInt(50);
    int failed = random.nextInt(20);
    int launched = intercepted + hit + failed + random.nextInt(10);
    int civilian = random.nextInt(100);
    int combatant = random.nextInt(100);
    int unknown = random.nextInt(5);
    int injured = random.nextInt(300);
    int killed = civilian + combatant + unknown;
    this.counts =
        ImmutableMap.<String, Integer>builder()
            .put("missile+launched", launched)
            .put("missile+launched@ISR", launched - failed)
            .put("missile+intercepted", intercepted)
            .put("missile+hit", hit)
            .put("missile+failed", failed)
            .put("person+killed", killed)
            .put("person+killed+civilian", civilian)
            .put("person+killed+combatant", combatant)
            .put("person+killed+unknown", unknown)
            .put("person+injured", injured)
            .put("person+killed_or_injured", killed + injured)
            .buildOrThrow();
  }

  /** Claims with the exact facts. */
  List<String> exactClaims() {
    return claims(false);
  }

  /** Claims with the facts, or with bounds on them. */
  List<String> boundingClaims() {
    return claims(true);
  }

  private List<String> claims(boolean bounding) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      for (int i = random.nextInt(4); i > 0; i--) {
        String figure = bounding ? bounding(count.getValue()) : count.getValue().toString();
        lines.add(
            claim(lines.size(), figure, count.getKey(), "2024-10-0" + (1 + random.nextInt(9))));
      }
    }
    return lines;
  }

  private String claim(int number, String figure, String measure, String day) {
    String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
    return "c" + number + " " + speaker + " says " + figure + " " + measure + " on " + day;
  }

  private String bounding(int truth) {
    int less = Math.max(0, truth - random.nextInt(20));
    int more = truth + random.nextInt(20);
    return switch (random.nextInt(6)) {
      case 0 -> ">=" + less;
      case 1 -> "<=" + more;
      case 2 -> "<" + (more + 1);
      case 3 -> less + ".." + more;
      case 4 -> "?several";
      default -> "~" + truth;
    };
  }

  /** Totals of an ongoing war, each correct on the day on which it was given. */
  List<String> runningTotals() {
    List<String> lines = new ArrayList<>();
    lines.add("!event 2023-10-07/..");
    int civilian = 0;
    int all = 0;
    for (LocalDate day = LocalDate.of(2023, 10, 8); all < 400; day = day.plusDays(1)) {
      int more = random.nextInt(30);
      civilian += random.nextInt(more + 1);
      all += more;
      String period = random.nextBoolean() ? "[2023-10-07/" + day + "]#CUMULATIVE" : "";
      String flow = random.nextBoolean() ? "#CUMULATIVE" : "";
      String over = period.isEmpty() ? flow : period;
      lines.add(claim(lines.size(), "" + all, "person+killed" + over, day.toString()));
      lines.add(
          claim(lines.size(), "" + civilian, "person+killed+civilian" + over, day.toString()));
    }
    return lines;
  }
}
