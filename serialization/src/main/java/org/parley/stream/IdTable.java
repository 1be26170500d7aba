package org.parley.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.parley.code.Id;
import org.parley.dossier.EntityKind;

/**
 * The ids of a stream, each stored once and compactly: with the line of its entity, or the line
 * that refers to it first.
 *
 * <p>Entries follow one another in chunks, in the order in which they came: the line (4 bytes,
 * negative while the id is only referred to), a fingerprint of the line that defined it (4 bytes)
 * and the {@link IdKey}. A hash table of their places, from three to six eighths full, finds them;
 * it stores some bits of each hash, so that other entries are rarely compared. The results do not
 * depend on the hash, which is randomly seeded against collision attacks.
 */
final class IdTable {
  private static final int CHUNK_BITS = 16;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int HEAD = 2 * Integer.BYTES;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final long PRIME = (1L << 61) - 1;

  /** 2^64 divided by the golden ratio, odd: spreads evenly spaced values, such as numbered ids. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long base = new SplittableRandom().nextLong(1 << 16, PRIME);
  private final List<byte[]> chunks = new ArrayList<>();

  /** The used length of the last chunk. */
  private int end = CHUNK;

  /** The start of an entry, as an unsigned byte offset through all chunks. */
  private int[] places = new int[1 << 10];

  /** Seven bits of the entry's hash, and one more; 0 if the slot is empty. */
  private byte[] tags = new byte[places.length];

  private int count;
  private final IdKey key = new IdKey();

  /** Recently used ids, each at a place by its text, which need no look-up. */
  private final @Nullable Id[] recent = new Id[1 << 10];

  /** The id was defined before, by a line with the same fingerprint. */
  static final int REPEATED = -1;

  /** Receives the ids that are referred to but not defined. */
  interface Undefined {
    void accept(EntityKind kind, String id, int line);
  }

  /**
   * Defines an id on a line.
   *
   * @return the line that defined it before, {@link #REPEATED} if that had the same fingerprint, or
   *     0 if there is none
   */
  int define(EntityKind kind, Id id, int line, int fingerprint) {
    int place = entry(kind, id, line);
    int known = line(place);
    if (known < 0) {
      setLine(place, line);
      setFingerprint(place, fingerprint);
      return 0;
    }
    return fingerprint(place) == fingerprint ? REPEATED : known;
  }

  /** A number that two different texts have in common with a chance of about 2^-32. */
  int fingerprint(byte[] text, int from, int to) {
    long hash = base ^ (to - from);
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = mixed(hash ^ (long) LONG.get(text, at));
    }
    for (; at < to; at++) {
      hash = mixed(hash ^ (text[at] & 0xFF));
    }
    return (int) (hash >>> 32);
  }

  private static long mixed(long hash) {
    long product = hash * MIX;
    return product ^ (product >>> 29);
  }

  /** Takes note that a line names an id. */
  void name(EntityKind kind, Id id, int line) {
    int place = id.value().hashCode() & (recent.length - 1);
    if (!id.equals(recent[place])) { // each kind has a type of ids: equal ones are of one kind
      entry(kind, id, line);
      recent[place] = id;
    }
  }

  /** Passes on the ids that are not defined, in the order of the lines that refer to them first. */
  void forEachUndefined(Undefined action) {
    forEachEntry(
        (chunk, at, place) -> {
          int line = lineAt(chunk, at);
          if (line < 0) {
            action.accept(IdKey.kind(chunk, at + HEAD), IdKey.text(chunk, at + HEAD), -line);
          }
        });
  }

  /** Receives the entries. */
  private interface Visit {
    void entry(byte[] chunk, int at, int place);
  }

  private void forEachEntry(Visit visit) {
    int first = 0;
    for (byte[] chunk : chunks) {
      for (int at = 0; at + HEAD < CHUNK && lineAt(chunk, at) != 0; at += size(chunk, at)) {
        visit.entry(chunk, at, first + at);
      }
      first += CHUNK;
    }
  }

  private static int size(byte[] chunk, int at) {
    return HEAD + IdKey.length(chunk, at + HEAD);
  }

  /** The place of an id; a new one is added as referred to on the line and not defined. */
  private int entry(EntityKind kind, Id id, int line) {
    key.set(kind, id);
    int hash = hash(key.bytes(), key.start(), key.length());
    int slot = slot(hash);
    return tags[slot] == 0 ? add(slot, hash, line) : places[slot];
  }

  private int add(int slot, int hash, int line) {
    int size = HEAD + key.length();
    if (end + size > CHUNK) {
      chunks.add(new byte[CHUNK]);
      end = 0;
    }
    int place = ((chunks.size() - 1) << CHUNK_BITS) + end;
    System.arraycopy(key.bytes(), key.start(), chunk(place), end + HEAD, key.length());
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

  /** Other bits than those that select the slot, as long as there are no more than 2^25 slots. */
  private static byte tag(int hash) {
    return (byte) ((hash >>> 25) | 0x80);
  }

  private byte[] chunk(int place) {
    return chunks.get(place >>> CHUNK_BITS);
  }

  private static int offset(int place) {
    return place & (CHUNK - 1);
  }

  private int line(int place) {
    return lineAt(chunk(place), offset(place));
  }

  private static int lineAt(byte[] chunk, int at) {
    return (int) INT.get(chunk, at);
  }

  private void setLine(int place, int line) {
    INT.set(chunk(place), offset(place), line);
  }

  private int fingerprint(int place) {
    return (int) INT.get(chunk(place), offset(place) + Integer.BYTES);
  }

  private void setFingerprint(int place, int fingerprint) {
    INT.set(chunk(place), offset(place) + Integer.BYTES, fingerprint);
  }

  private void grow() {
    int slots = 2 * places.length;
    places = new int[0]; // the old ones make room
    tags = new byte[slots];
    places = new int[slots];
    forEachEntry(
        (chunk, at, place) -> {
          int hash = hash(chunk, at + HEAD, IdKey.length(chunk, at + HEAD));
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

  /** The slot of the key, or the one where it would be. */
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
    int known = offset(place) + HEAD;
    int length = key.length();
    return IdKey.length(chunk, known) == length
        && Arrays.equals(
            chunk, known, known + length, key.bytes(), key.start(), key.start() + length);
  }

  /** A polynomial modulo 2^61 − 1, four bytes a step, with a secret base. */
  private int hash(byte[] from, int start, int length) {
    long hash = 0;
    long step = 0;
    for (int i = 0; i < length; i++) {
      step = (step << Byte.SIZE) | (from[start + i] & 0xFF);
      if (i % Integer.BYTES == Integer.BYTES - 1) {
        hash = timesBase(hash + step);
        step = 0;
      }
    }
    return (int) ((timesBase(hash + step) * MIX) >>> 32);
  }

  private long timesBase(long factor) {
    long high = Math.multiplyHigh(factor, base);
    long low = factor * base;
    long sum = (low & PRIME) + ((high << 3) | (low >>> 61));
    return (sum & PRIME) + (sum >>> 61);
  }
}
