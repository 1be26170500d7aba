package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.dossier.Dossier;
import org.parley.dossier.DossierUnion;
import org.parley.file.ReadResult;
import org.parley.file.ReadSummary;
import org.parley.input.Problem;

/** Files that are read one by one and joined into one dossier. */
final class JoinedFiles {
  private final Map<String, ReadResult> files = new LinkedHashMap<>();
  private ImmutableList<String> notes = ImmutableList.of();

  void add(String name, ReadResult file) {
    String unique = name;
    for (int i = 2; files.containsKey(unique); i++) {
      unique = name + " (" + i + ")";
    }
    files.put(unique, file);
  }

  /** The result of all files together; with one file, the result of that file. */
  ReadResult result() {
    if (files.size() == 1) {
      return files.values().iterator().next();
    }
    ImmutableMap.Builder<String, Dossier> dossiers = ImmutableMap.builder();
    files.forEach((name, file) -> dossiers.put(name, file.dossier()));
    DossierUnion union = Dossier.union(dossiers.buildOrThrow());
    notes = union.renamings().stream().map(Object::toString).collect(toImmutableList());
    return new ReadResult(
        union.dossier(),
        files.values().stream()
            .map(ReadResult::summary)
            .reduce(JoinedFiles::sum)
            .orElse(ReadSummary.ofEntities(0)),
        files.entrySet().stream()
            .flatMap(file -> file.getValue().problems().stream().map(one -> in(file.getKey(), one)))
            .collect(toImmutableList()),
        files.values().stream().mapToLong(ReadResult::more).sum());
  }

  private static Problem in(String file, Problem problem) {
    return problem.withLocation(problem.location().in(file));
  }

  /** Adds two summaries, converting rows to entities: a table is then one file among others. */
  private static ReadSummary sum(ReadSummary one, ReadSummary other) {
    return new ReadSummary(
        one.unit() == other.unit() ? one.unit() : ReadSummary.Unit.ENTITIES,
        one.read() + other.read(),
        one.kept() + other.kept(),
        one.withProblems() + other.withProblems());
  }

  /** The entities that got another id because theirs was taken; known after the result. */
  ImmutableList<String> notes() {
    return notes;
  }
}
