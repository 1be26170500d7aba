package org.parley.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Writes an entity and puts the members that the model does not know back where they were: at the
 * end of the object that held them. A member whose object is gone is written at the end of the
 * entity under its whole pointer, so that it is not lost.
 */
final class ExtendingGenerator extends JsonGeneratorDelegate {
  private final Map<String, ExtensionValue> pending;
  private @Nullable TokenStreamContext entity;

  ExtendingGenerator(JsonGenerator generator, Extensions extensions) {
    super(generator, false);
    this.pending = new LinkedHashMap<>(extensions.byPointer());
  }

  @Override
  public JsonGenerator writeStartObject() {
    delegate.writeStartObject();
    return entered();
  }

  @Override
  public JsonGenerator writeStartObject(Object value) {
    delegate.writeStartObject(value);
    return entered();
  }

  @Override
  public JsonGenerator writeStartObject(Object value, int size) {
    delegate.writeStartObject(value, size);
    return entered();
  }

  private JsonGenerator entered() {
    entity = entity == null ? delegate.streamWriteContext() : entity;
    return this;
  }

  @Override
  public JsonGenerator writeEndObject() {
    String object = pointer();
    boolean last = isEntity(delegate.streamWriteContext());
    var members = pending.entrySet().iterator();
    while (members.hasNext()) {
      var member = members.next();
      int slash = member.getKey().lastIndexOf('/');
      if (last || member.getKey().substring(0, slash).equals(object)) {
        boolean own = slash == 0;
        write(
            last && !own ? member.getKey() : Extensions.nameAt(member.getKey()), member.getValue());
        members.remove();
      }
    }
    delegate.writeEndObject();
    return this;
  }

  private void write(String name, ExtensionValue value) {
    delegate.writeName(name);
    ExtensionValues.write(value, delegate);
  }

  /** The pointer from the entity to the object that is being written. */
  private String pointer() {
    TokenStreamContext context = delegate.streamWriteContext();
    StringBuilder pointer = new StringBuilder();
    while (!isEntity(context)) {
      context = context.getParent();
      pointer.insert(0, UnknownMembers.segment(context));
    }
    return pointer.toString();
  }

  @SuppressWarnings("ReferenceEquality") // contexts have no equality but identity
  private boolean isEntity(TokenStreamContext context) {
    return context == entity;
  }
}
