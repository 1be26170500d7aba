package org.parley.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

/** Reads a type of the model through the named methods of its builder only. */
@JacksonAnnotationsInside
@JsonPOJOBuilder(withPrefix = "")
@JsonAutoDetect(setterVisibility = Visibility.NONE, fieldVisibility = Visibility.NONE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WireBuilder {}
