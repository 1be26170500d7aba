package org.parley.event;

import static org.parley.Requirement.require;

/**
 * A point on the ground in degrees, WGS 84.
 *
 * @param latitude from -90 to 90, north positive
 * @param longitude from -180 to 180, east positive
 */
public record Coordinates(double latitude, double longitude) {
  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if the latitude or the longitude is out of range
   */
  public Coordinates {
    require(
        latitude >= -90 && latitude <= 90,
        "a latitude must be from -90 to 90 degrees",
        "latitude",
        latitude);
    require(
        longitude >= -180 && longitude <= 180,
        "a longitude must be from -180 to 180 degrees",
        "longitude",
        longitude);
  }
}
