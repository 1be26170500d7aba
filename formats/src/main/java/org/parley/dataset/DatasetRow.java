package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import org.parley.dossier.Entity;

/**
 * A row of a dataset.
 *
 * @param line the line on which it begins, from 1
 * @param entities its entities
 * @param fresh those that no earlier row has: over all rows, each entity occurs once
 */
public record DatasetRow(int line, RowEntities entities, ImmutableList<Entity> fresh) {}
