package org.parley.formats;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.OutputStream;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;

/**
 * The table of a dataset, read row by row.
 *
 * @param dataset the format of its rows
 */
record DatasetFileFormat(DatasetFormat dataset) implements FileFormat {
  @Override
  public String id() {
    return dataset.id();
  }

  @Override
  public String title() {
    return dataset.title();
  }

  @Override
  public ImmutableList<String> suffixes() {
    return ImmutableList.of(".csv", ".tsv");
  }

  @Override
  public int fit(String text) {
    return dataset.form().columns().isEmpty()
        ? TableHeader.fit(text, dataset.required(), dataset.columns())
        : 0;
  }

  @Override
  public EntityReader read(InputStream in, ReadOptions options) {
    return DatasetReader.of(dataset)
        .with(options.csv())
        .with(options.applyTo(dataset.form()))
        .entities(in);
  }

  @Override
  public EntityWriter write(OutputStream out, WriteOptions options) {
    DatasetWriter writer =
        DatasetWriter.of(dataset).with(options.output(dataset.form(), dataset.hxlTags()));
    return EntityWriter.gathering(dossier -> writer.write(dossier, out));
  }
}
