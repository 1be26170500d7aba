package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import org.parley.dossier.Entity;

/**
 * A row of a dataset as it was read.
 *
 * @param line the line where it begins, from 1
 * @param entities all that it says
 * @param fresh those of them that no row before has given: in all rows together, each entity once
 */
public record DatasetRow(int line, RowEntities entities, ImmutableList<Entity> fresh) {}
