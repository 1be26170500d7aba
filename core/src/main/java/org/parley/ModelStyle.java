package org.parley;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style in which the values of the model are generated: the class stays hidden, the type shows
 * its builder.
 *
 * <p>Kept in the source only, so that a user needs no Immutables on the class path.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = false,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = MissingPartException.class)
public @interface ModelStyle {}
