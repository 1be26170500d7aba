package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import org.parley.dossier.Entity;

/**
 * What was written of a dossier.
 *
 * @param rows how many rows
 * @param notCarried the entities that reading the rows again does not give as they were, in their
 *     order in the dossier
 */
public record DatasetWriting(int rows, ImmutableList<Entity> notCarried) {}
