package org.parley.dataset.ccc;

import org.parley.dataset.DatasetDescription;

/** The two sets of names that the consortium has given to its columns. */
public enum CccForm {
  /**
   * The compiled tables of 2017 to 2020 and of 2021 to 2024, with columns such as {@code source_1}.
   */
  COMPILED("compiled.txt"),

  /** The tables from 2025 on, called Phase 3, with columns such as {@code source1}. */
  PHASE_3("phase-3.txt");

  private final String file;

  CccForm(String file) {
    this.file = file;
  }

  DatasetDescription description() {
    return DatasetDescription.read(CccForm.class::getResourceAsStream, file);
  }
}
