package org.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;

/** A format of a user's own: the name of one event, as plain text. Found as a service. */
public final class EventNameFormat implements FormatProvider, FileFormat {
  /** For the service loader. */
  public EventNameFormat() {}

  @Override
  public ImmutableList<FileFormat> formats() {
    return ImmutableList.of(this);
  }

  @Override
  public String id() {
    return "event-name";
  }

  @Override
  public String title() {
    return "The name of one event";
  }

  @Override
  public ImmutableList<String> suffixes() {
    return ImmutableList.of(".event");
  }

  @Override
  public EntityReader read(InputStream in, ReadOptions options) {
    try {
      String name = new String(in.readAllBytes(), UTF_8).strip();
      Event event =
          Event.builder().id(EventId.of(name)).name(name).status(EventStatus.ACTUAL).build();
      return EntityReader.of(ReadResult.of(Dossier.builder().addEvents(event).build()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public EntityWriter write(OutputStream out, WriteOptions options) {
    return EntityWriter.gathering(
        dossier -> {
          try {
            out.write(dossier.events().get(0).name().getBytes(UTF_8));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
          return WriteResult.complete(1);
        });
  }
}
