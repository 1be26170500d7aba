package org.parley.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A proposition names its type first. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
interface PropositionJson {}
