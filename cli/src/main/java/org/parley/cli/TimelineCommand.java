package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.parley.dossier.Dossier;
import org.parley.explanation.English;
import org.parley.reconcile.Reconciler;
import org.parley.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how the answers to each question of a file changed from day to day. */
@Command(
    name = "timeline",
    description = {
      "Shows how the answers to each question of a file changed from day to day.",
      "A line is a day: who gave a new answer, and which answers no longer stand."
    })
final class TimelineCommand extends PrintingCommand {
  @Option(names = "--keep-going", description = InputOptions.KEEP_GOING)
  boolean keepGoing;

  @Mixin InputOptions in;

  @Mixin ReadingOptions reading;

  @Override
  public Integer call() {
    Reconciler reconciler = Reconciler.withDefaults().with(reading.reading());
    Input input = in.input(console(), keepGoing);
    Dossier dossier = input.read();
    ImmutableList<Timeline> timelines =
        Progress.during(
            "reconciling day by day",
            console(),
            () ->
                dossier.questions().stream()
                    .map(question -> Timeline.of(dossier, question, reconciler))
                    .collect(toImmutableList()));
    print(timelines, () -> text(timelines));
    return input.exit();
  }

  private static String text(ImmutableList<Timeline> timelines) {
    return timelines.isEmpty()
        ? "There is no question in it."
        : timelines.stream().map(TimelineCommand::wrapped).collect(Collectors.joining("\n\n"));
  }

  private static String wrapped(Timeline timeline) {
    return English.of(timeline).lines().map(Texts::wrapped).collect(Collectors.joining("\n"));
  }
}
