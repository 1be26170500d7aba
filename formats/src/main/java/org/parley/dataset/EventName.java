package org.parley.dataset;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What an event is called to which a dataset gives no name. */
public final class EventName {
  private EventName() {}

  /**
   * {@code Armed clash, Testville, 2023-02-01}.
   *
   * @param id its id, for where nothing is known
   * @param known what is known of it; blank where it is not
   */
  public static String of(String id, String... known) {
    String name =
        Arrays.stream(known).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    return name.isEmpty() ? id : name;
  }
}
