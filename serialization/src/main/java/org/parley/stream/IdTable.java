package org.parley.stream;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.parley.code.Id;
import org.parley.dossier.EntityKind;

/**
 * The ids of a stream, each once and in few bytes: on which line it is that of an entity, or on
 * which it was named first.
 *
 * <p>Entries stand one after the other in chunks, in the order in which they came: the line (4
 * bytes, negative as long as the id is only named) and the {@link IdKey}, each at a multiple of 4.
 * A hash table of their places, from three to six eighths full, leads to them; it has some bits of
 * each hash, so that entries which are not the one looked for are seldom looked at. What the table
 * says does not depend on the hash, whose base is drawn by lot so that nobody can choose ids that
 * fall together.
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

  /** The number of the unit at which an entry begins, from 1. */
  private int[] places = new int[1 << 10];

  /** Seven bits of the hash of the entry, and another; 0 where there is none. */
  private byte[] tags = new byte[places.length];

  private int count;
  private final IdKey key = new IdKey();

  /** Ids that were named of late, each at a place by its text: what is here needs no look. */
  private final @Nullable Id[] recent = new Id[1 << 10];

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
    int place = id.value().hashCode() & (recent.length - 1);
    if (!id.equals(recent[place])) { // each kind has a type of ids: equal ones are of one kind
      entry(kind, id, line);
      recent[place] = id;
    }
  }

  /** Hands over what is named and is nobody's, in the order of the lines that name it first. */
  void forEachUndefined(Undefined action) {
    forEachEntry(
        (chunk, at, place) -> {
          int line = lineAt(chunk, at);
          if (line < 0) {
            action.accept(IdKey.kind(chunk, at + UNIT), IdKey.text(chunk, at + UNIT), -line);
          }
        });
  }

  /** What is done with an entry. */
  private interface Visit {
    void entry(byte[] chunk, int at, int place);
  }

  private void forEachEntry(Visit visit) {
    int first = 1;
    for (byte[] chunk : chunks) {
      for (int at = 0; at < CHUNK && lineAt(chunk, at) != 0; at += size(chunk, at)) {
        visit.entry(chunk, at, first + at / UNIT);
      }
      first += UNITS;
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
    int hash = hash(key.bytes(), 0, key.length());
    int slot = slot(hash);
    return tags[slot] == 0 ? add(slot, hash, line) : places[slot];
  }

  private int add(int slot, int hash, int line) {
    int size = size(key.length());
    if (end + size > CHUNK) {
      chunks.add(new byte[CHUNK]);
      end = 0;
    }
    int place = (chunks.size() - 1) * UNITS + end / UNIT + 1;
    System.arraycopy(key.bytes(), 0, chunk(place), end + UNIT, key.length());
    setLine(place, -line);
    set(slot, hash, place);
    end += size;
    count++;
    if (count > places.length / 4 * 3) {
      grow();
    }
    return place;
  }

  private void set(int slot, int hash, int place) {
    places[slot] = place;
    tags[slot] = tag(hash);
  }

  /** Other bits than those that lead to the slot, as long as there are no more than 2^25 slots. */
  private static byte tag(int hash) {
    return (byte) ((hash >>> 25) | 0x80);
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
    int slots = 2 * places.length;
    places = new int[0]; // the old ones make room
    tags = new byte[slots];
    places = new int[slots];
    forEachEntry(
        (chunk, at, place) -> {
          int hash = hash(chunk, at + UNIT, IdKey.length(chunk, at + UNIT));
          set(free(hash), hash, place);
        });
  }

  private int free(int hash) {
    int slot = hash & (tags.length - 1);
    while (tags[slot] != 0) {
      slot = (slot + 1) & (tags.length - 1);
    }
    return slot;
  }

  /** Where in the table the key is, or would be. */
  private int slot(int hash) {
    byte tag = tag(hash);
    int slot = hash & (tags.length - 1);
    while (tags[slot] != 0 && !(tags[slot] == tag && isKeyAt(places[slot]))) {
      slot = (slot + 1) & (tags.length - 1);
    }
    return slot;
  }

  private boolean isKeyAt(int place) {
    byte[] chunk = chunk(place);
    int known = offset(place) + UNIT;
    int length = key.length();
    return IdKey.length(chunk, known) == length
        && Arrays.equals(chunk, known, known + length, key.bytes(), 0, length);
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
