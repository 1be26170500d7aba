package org.parley.stream;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.parley.code.Id;
import org.parley.dossier.EntityKind;

/**
 * The ids of a stream, each once and in few bytes: on which line it is that of an entity, or on
 * which it was named first.
 *
 * <p>Entries stand one after the other in chunks, in the order in which they came: the line (4
 * bytes, negative as long as the id is only named) and the {@link IdKey}, each at a multiple of 4.
 * A hash table of their places, from three to six eighths full, leads to them. What it says does
 * not depend on the hash, whose base is drawn by lot so that nobody can choose ids that fall
 * together.
 */
final class IdTable {
  private static final int CHUNK = 1 << 16;
  private static final int UNIT = 4;
  private static final int UNITS = CHUNK / UNIT;
  private static final long PRIME = (1L << 61) - 1;

  /** 2^64 over the golden ratio, odd: spreads what lies evenly apart, as numbered ids do. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long base = new SplittableRandom().nextLong(1 << 16, PRIME);
  private final List<byte[]> chunks = new ArrayList<>();

  /** How much of the last chunk is taken. */
  private int end = CHUNK;

  /** The number of the unit at which an entry begins, from 1; 0 where there is none. */
  private int[] places = new int[1 << 10];

  private int count;
  private final IdKey key = new IdKey();

  /** What is done with an id that is named and is nobody's. */
  interface Undefined {
    void accept(EntityKind kind, String id, int line);
  }

  /** Takes an id for that of the entity on a line; gives the line that had it before, or 0. */
  int define(EntityKind kind, Id id, int line) {
    int place = entry(kind, id, line);
    int known = line(place);
    if (known < 0) {
      setLine(place, line);
    }
    return Math.max(known, 0);
  }

  /** Takes note that a line names an id. */
  void name(EntityKind kind, Id id, int line) {
    entry(kind, id, line);
  }

  /** Hands over what is named and is nobody's, in the order of the lines that name it first. */
  void forEachUndefined(Undefined action) {
    for (byte[] chunk : chunks) {
      for (int at = 0; at < CHUNK && lineAt(chunk, at) != 0; at += size(chunk, at)) {
        int line = lineAt(chunk, at);
        if (line < 0) {
          action.accept(IdKey.kind(chunk, at + UNIT), IdKey.text(chunk, at + UNIT), -line);
        }
      }
    }
  }

  private static int size(byte[] chunk, int at) {
    return size(IdKey.length(chunk, at + UNIT));
  }

  private static int size(int keyLength) {
    return (UNIT + keyLength + UNIT - 1) / UNIT * UNIT;
  }

  /** The place of an id; if it is new, it is named on the line and nobody's. */
  private int entry(EntityKind kind, Id id, int line) {
    key.set(kind, id);
    int slot = slot(key.bytes(), 0, key.length());
    return places[slot] == 0 ? add(slot, line) : places[slot];
  }

  private int add(int slot, int line) {
    int size = size(key.length());
    if (end + size > CHUNK) {
      chunks.add(new byte[CHUNK]);
      end = 0;
    }
    int place = (chunks.size() - 1) * UNITS + end / UNIT + 1;
    System.arraycopy(key.bytes(), 0, chunk(place), end + UNIT, key.length());
    setLine(place, -line);
    places[slot] = place;
    end += size;
    grow();
    return place;
  }

  private byte[] chunk(int place) {
    return chunks.get((place - 1) / UNITS);
  }

  private static int offset(int place) {
    return (place - 1) % UNITS * UNIT;
  }

  private int line(int place) {
    return lineAt(chunk(place), offset(place));
  }

  private static int lineAt(byte[] chunk, int at) {
    return Ints.fromBytes(chunk[at], chunk[at + 1], chunk[at + 2], chunk[at + 3]);
  }

  private void setLine(int place, int line) {
    byte[] chunk = chunk(place);
    int at = offset(place);
    for (int i = 0; i < UNIT; i++) {
      chunk[at + i] = (byte) (line >> (24 - 8 * i));
    }
  }

  private void grow() {
    count++;
    if (count <= places.length / 4 * 3) {
      return;
    }
    int[] old = places;
    places = new int[2 * old.length];
    for (int place : old) {
      if (place != 0) {
        int start = offset(place) + UNIT;
        places[slot(chunk(place), start, IdKey.length(chunk(place), start))] = place;
      }
    }
  }

  /** Where in the table the place of a key is, or would be. */
  private int slot(byte[] from, int start, int length) {
    int slot = hash(from, start, length) & (places.length - 1);
    while (places[slot] != 0 && !isAt(chunk(places[slot]), offset(places[slot]), from, start)) {
      slot = (slot + 1) & (places.length - 1);
    }
    return slot;
  }

  /** Whether the keys at two places are the same. */
  private static boolean isAt(byte[] chunk, int at, byte[] from, int start) {
    int known = at + UNIT;
    int length = IdKey.length(from, start);
    return IdKey.length(chunk, known) == length
        && Arrays.equals(chunk, known, known + length, from, start, start + length);
  }

  /** A polynomial modulo 2^61 − 1, four bytes a step, whose base nobody knows. */
  private int hash(byte[] from, int start, int length) {
    long hash = 0;
    long step = 0;
    for (int i = 0; i < length; i++) {
      step = (step << Byte.SIZE) | (from[start + i] & 0xFF);
      if (i % UNIT == UNIT - 1) {
        hash = timesBase(hash + step);
        step = 0;
      }
    }
    hash = timesBase(hash + step);
    return (int) ((hash * MIX) >>> 32);
  }

  private long timesBase(long factor) {
    long high = Math.multiplyHigh(factor, base);
    long low = factor * base;
    long sum = (low & PRIME) + ((high << 3) | (low >>> 61));
    return (sum & PRIME) + (sum >>> 61);
  }
}
