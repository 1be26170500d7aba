package org.parley.proposition;

/**
 * What is said, apart from who says it.
 *
 * <p>A closed set, but for {@link UnknownProposition}, which keeps whole what a newer version of
 * the library may know.
 */
public sealed interface Proposition
    permits Occurrence,
        Measurement,
        Responsibility,
        Circumstance,
        EventLink,
        ActorLink,
        Absence,
        FreeText,
        UnknownProposition {}
