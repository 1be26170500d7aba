package org.parley.csv;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Iterates over the rows of a table as they are read, once.
 *
 * @param <R> the type of a row
 */
public abstract class RowIterator<R> implements Iterator<R>, AutoCloseable {
  private Optional<R> ahead = Optional.empty();
  private boolean ended;

  /** An iterator before its first row. */
  protected RowIterator() {}

  /** Reads the next row; empty at the end, after which it is not called again. */
  protected abstract Optional<R> read();

  @Override
  public final boolean hasNext() {
    if (!ended && ahead.isEmpty()) {
      ahead = read();
      ended = ahead.isEmpty();
    }
    return ahead.isPresent();
  }

  @Override
  public final R next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no more row");
    }
    R next = ahead.get();
    ahead = Optional.empty();
    return next;
  }

  @Override
  public abstract void close();
}
