package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** A format whose facts and columns are in a file beside its class. */
public abstract class DescribedFormat implements DatasetFormat {
  private final DatasetDescription description;

  /** A format with this description. */
  protected DescribedFormat(DatasetDescription description) {
    this.description = description;
  }

  /** The description of the dataset. */
  public final DatasetDescription description() {
    return description;
  }

  @Override
  public final String id() {
    return description.fact("id");
  }

  @Override
  public final String title() {
    return description.fact("title");
  }

  @Override
  public final String reference() {
    return description.fact("reference");
  }

  @Override
  public final String scheme() {
    return description.scheme();
  }

  @Override
  public final ImmutableList<String> columns() {
    return description.carried();
  }

  @Override
  public final ImmutableList<String> required() {
    return description.required();
  }

  @Override
  public final ImmutableMap<String, String> hxlTags() {
    return description.tags();
  }
}
