package org.parley.formats;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.parley.dossier.Dossier;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;

/**
 * A format whose files are read and written as a whole.
 *
 * @param id its id
 * @param title its title
 * @param suffixes how the names of such files end
 * @param beginning whether a text is likely to be the beginning of such a file
 * @param reader reads a whole file
 * @param writer writes a whole dossier
 */
record DocumentFormat(
    String id,
    String title,
    ImmutableList<String> suffixes,
    Predicate<String> beginning,
    BiFunction<InputStream, ReadOptions, ReadResult> reader,
    Writer writer)
    implements FileFormat {

  /** Writes a whole dossier. */
  interface Writer {
    WriteResult write(Dossier dossier, OutputStream out, WriteOptions options);
  }

  @Override
  public boolean matches(String text) {
    return beginning.test(text);
  }

  @Override
  public EntityReader read(InputStream in, ReadOptions options) {
    return EntityReader.of(reader.apply(in, options));
  }

  @Override
  public EntityWriter write(OutputStream out, WriteOptions options) {
    return new GatheringWriter(dossier -> writer.write(dossier, out, options));
  }
}
