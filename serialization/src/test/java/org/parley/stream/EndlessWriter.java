package org.parley.stream;

import java.nio.file.Path;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.dossier.Entity;
import org.parley.file.EntityWriter;

/** Writes actors with the ids 0, 1, 2 … to a file until it is killed. */
final class EndlessWriter {
  private EndlessWriter() {}

  static Entity entity(long number) {
    return Entity.of(Actor.of(String.valueOf(number), ActorKind.STATE, "Actor " + number));
  }

  public static void main(String[] args) {
    try (EntityWriter writer = ClaimStream.withDefaults().write(Path.of(args[0]))) {
      for (long i = 0; true; i++) {
        writer.write(entity(i));
        if (i == 0) {
          System.out.println("begun");
        }
      }
    }
  }
}
