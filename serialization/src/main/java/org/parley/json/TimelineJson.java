package org.parley.json;

import org.parley.timeline.Timeline;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** A timeline is written as a {@link TimelineForm}, and never read. */
@JsonSerialize(converter = TimelineJson.ToForm.class)
interface TimelineJson {
  /** To its form. */
  final class ToForm extends StdConverter<Timeline, TimelineForm> {
    @Override
    public TimelineForm convert(Timeline timeline) {
      return TimelineForm.of(timeline);
    }
  }
}
