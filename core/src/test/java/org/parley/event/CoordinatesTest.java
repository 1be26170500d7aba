package org.parley.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;

class CoordinatesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Tehran,      35.7, 51.4",
    "the corners, 90,   180",
    "the others,  -90,  -180",
    "the middle,  0,    0",
  })
  void isAPointOnTheGlobe(String name, double latitude, double longitude) {
    Coordinates point = new Coordinates(latitude, longitude);

    assertThat(point).as(name).isEqualTo(new Coordinates(latitude, longitude));
    assertThat(point.latitude()).isEqualTo(latitude);
    assertThat(point.longitude()).isEqualTo(longitude);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(doubles = {90.000001, -90.000001, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesALatitudeOffTheGlobe(double latitude) {
    new Refusal(
            "latitude",
            () -> new Coordinates(latitude, 0),
            "a latitude must be from -90 to 90 degrees, got latitude=" + latitude)
        .check();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(doubles = {180.000001, -180.000001, Double.NaN, Double.NEGATIVE_INFINITY})
  void refusesALongitudeOffTheGlobe(double longitude) {
    new Refusal(
            "longitude",
            () -> new Coordinates(0, longitude),
            "a longitude must be from -180 to 180 degrees, got longitude=" + longitude)
        .check();
  }
}
