package org.parley.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.parley.proposition.Proposition;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.annotation.JsonTypeIdResolver;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** A proposition names its kind first. */
@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = Names.TYPE)
@JsonTypeIdResolver(PropositionJson.Kinds.class)
interface PropositionJson {
  /** The word for a kind; an unknown proposition has a serializer of its own. */
  final class Kinds extends TypeIdResolverBase {
    private static final long serialVersionUID = 1L;

    @Override
    public String idFromValue(DatabindContext context, Object said) {
      return ((Proposition) said).kind().orElseThrow().word();
    }

    @Override
    public String idFromValueAndType(DatabindContext context, Object said, Class<?> type) {
      return idFromValue(context, said);
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
      return JsonTypeInfo.Id.CUSTOM;
    }
  }
}
