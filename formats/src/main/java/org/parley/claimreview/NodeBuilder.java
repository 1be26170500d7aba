package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.extension.ExtensionValue;

/** A JSON object under construction; absent members are left out. */
final class NodeBuilder {
  private final ImmutableMap.Builder<String, ExtensionValue> members = ImmutableMap.builder();

  /** An object of a type of schema.org. */
  static NodeBuilder of(String type) {
    return new NodeBuilder().with("@type", type);
  }

  NodeBuilder with(String name, String text) {
    return with(name, new ExtensionValue.Text(text));
  }

  NodeBuilder with(String name, Optional<String> text) {
    text.ifPresent(present -> with(name, present));
    return this;
  }

  NodeBuilder withNumber(String name, Optional<BigDecimal> number) {
    number.ifPresent(present -> with(name, new ExtensionValue.Numeral(present)));
    return this;
  }

  NodeBuilder withNode(String name, Optional<? extends ExtensionValue> node) {
    node.ifPresent(present -> with(name, present));
    return this;
  }

  /** Adds one value alone, several as a list, and nothing if there are none. */
  NodeBuilder withAll(String name, Stream<? extends ExtensionValue> all) {
    List<? extends ExtensionValue> values = all.toList();
    if (values.isEmpty()) {
      return this;
    }
    return values.size() == 1 ? with(name, values.get(0)) : with(name, list(values));
  }

  NodeBuilder with(String name, ExtensionValue value) {
    members.put(name, value);
    return this;
  }

  ExtensionValue.Members build() {
    return new ExtensionValue.Members(members.buildOrThrow());
  }

  static ExtensionValue.Items list(List<? extends ExtensionValue> values) {
    return new ExtensionValue.Items(ImmutableList.copyOf(values));
  }
}
