package org.parley.quantity.phrase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.quantity.Unit;
import org.parley.quantity.phrase.StatedQuantity.Link;
import org.parley.quantity.phrase.StatedQuantity.Relation;

/**
 * Finds the quantities that belong to another one: by parentheses, and by words such as
 * "including".
 */
final class Attachments {
  private static final int NONE = -1;

  private final Tokens tokens;
  private final @Nullable Link[] links;

  /** For each token that opens a remark, the token behind its end; 0 for all others. */
  private final int[] behind;

  private final boolean[] startsQuantity;
  private final Deque<Opening> open = new ArrayDeque<>();

  /** The last quantity in the parenthesis or sentence that we are in. */
  private int last = NONE;

  private @Nullable Clause clause;

  /** A parenthesis that is not yet closed, with the quantity before it. */
  private record Opening(int at, int host) {}

  /** An "including" or "plus", up to the next comma. */
  private record Clause(int at, Relation relation, int host) {}

  Attachments(Tokens tokens, List<CountParser.Found> found) {
    this.tokens = tokens;
    this.links = new @Nullable Link[found.size()];
    this.behind = new int[tokens.size() + 1];
    this.startsQuantity = new boolean[tokens.size() + 1];
    int next = 0;
    int at = 0;
    while (at < tokens.size()) {
      if (next < found.size() && found.get(next).start() == at) {
        startsQuantity[at] = true;
        attach(next, found.get(next));
        at = found.get(next++).end();
      } else {
        at = read(at);
      }
    }
    forgetWhatIsNotClosed(found);
  }

  /** Drops parentheses that are never closed. */
  private void forgetWhatIsNotClosed(List<CountParser.Found> found) {
    Map<Integer, Integer> startByHost = new HashMap<>();
    open.forEach(opening -> startByHost.merge(opening.host(), opening.at(), Math::min));
    for (int i = 0; i < links.length; i++) {
      Link link = links[i];
      Integer start = link == null ? null : startByHost.get(link.to());
      if (start != null && found.get(i).start() > start) {
        links[i] = null;
      }
    }
  }

  Optional<Link> linkOf(int index) {
    return Optional.ofNullable(links[index]);
  }

  boolean startsQuantity(int at) {
    return startsQuantity[at];
  }

  /** The token behind words that make the quantity before them a part: "35 of them". */
  int behindHost(int at) {
    SenseMatch words = SenseMatch.find(tokens, at, Sense.Kind.INCLUDING);
    return words != null && words.sense().key().equals("behind") ? words.end() : at;
  }

  /** The token behind a parenthesis or clause that opens here; the same token if none does. */
  int behindRemark(int at) {
    CountToken token = tokens.get(at);
    int start = token != null && token.isSign(',') ? at + 1 : at;
    return behind[start] > 0 ? behind[start] : at;
  }

  /** Attaches a quantity to another one, except an ordinal, which is usually part of a name. */
  private void attach(int index, CountParser.Found one) {
    if (clause != null) {
      links[index] = link(clause.relation(), clause.host());
      return;
    }
    if (behindHost(one.end()) > one.end()) {
      links[index] = link(Relation.INCLUDED, host());
      return;
    }
    Opening opening = open.peek();
    links[index] = opening == null ? null : link(Relation.IN_PARENTHESES, opening.host());
    last = one.quantity().unit().equals(Unit.ORDINAL) ? last : index;
  }

  private static @Nullable Link link(Relation relation, int host) {
    return host == NONE ? null : new Link(relation, host);
  }

  /** Reads a token outside the quantities, or words that open a clause; returns the next one. */
  private int read(int at) {
    SenseMatch including = SenseMatch.find(tokens, at, Sense.Kind.INCLUDING);
    SenseMatch plus = including == null ? SenseMatch.find(tokens, at, Sense.Kind.PLUS) : including;
    if (plus != null) {
      clause = new Clause(at, including == null ? Relation.ADDED : Relation.INCLUDED, host());
      return plus.end();
    }
    CountToken token = tokens.get(at);
    if (token != null && token.kind() == CountToken.Kind.SIGN) {
      readSign(at, token.word().charAt(0));
    }
    return at + 1;
  }

  private int host() {
    Opening opening = open.peek();
    return last == NONE && opening != null ? opening.host() : last;
  }

  private void readSign(int at, char sign) {
    switch (sign) {
      case '(', '[' -> {
        open.push(new Opening(at, last));
        last = NONE;
        clause = null;
      }
      case ')', ']' -> close(at);
      case ',' -> endClause(at);
      case ';', '.', '?', '!' -> {
        endClause(at);
        last = NONE;
      }
      default -> {}
    }
  }

  private void close(int at) {
    clause = null;
    if (!open.isEmpty()) {
      Opening opening = open.pop();
      behind[opening.at()] = at + 1;
      last = opening.host();
    }
  }

  private void endClause(int at) {
    if (clause != null) {
      behind[clause.at()] = at + 1;
      clause = null;
    }
  }
}
