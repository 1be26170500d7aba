package org.parley.formats;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
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
 * @param fitting how well a text fits as the beginning of such a file
 * @param reader reads a whole file
 * @param writer writes a whole dossier
 */
record DocumentFormat(
    String id,
    String title,
    ImmutableList<String> suffixes,
    ToIntFunction<String> fitting,
    BiFunction<InputStream, ReadOptions, ReadResult> reader,
    Writer writer)
    implements FileFormat {

  /** Writes a whole dossier. */
  interface Writer {
    WriteResult write(Dossier dossier, OutputStream out, WriteOptions options);
  }

  @Override
  public int fit(String text) {
    return fitting.applyAsInt(text);
  }

  @Override
  public EntityReader read(InputStream in, ReadOptions options) {
    return EntityReader.of(reader.apply(in, options));
  }

  @Override
  public EntityWriter write(OutputStream out, WriteOptions options) {
    return EntityWriter.gathering(dossier -> writer.write(dossier, out, options));
  }
}
