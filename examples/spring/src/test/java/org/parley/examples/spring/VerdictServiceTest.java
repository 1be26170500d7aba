package org.parley.examples.spring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service is started as a user starts it, and asked over HTTP. */
class VerdictServiceTest {
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    SpringApplication application = new SpringApplication(VerdictService.class);
    context =
        application.run(
            "--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off");
  }

  private static String port() {
    return requireNonNull(context.getEnvironment().getProperty("local.server.port"));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static HttpResponse<String> post(HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port() + "/verdicts");
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("Content-Type", "application/json").POST(body).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void answersADossierWithItsVerdicts() throws IOException, InterruptedException {
    HttpResponse<String> answer = post(BodyPublishers.ofFile(Path.of("../data/article.json")));

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode verdicts = JsonMapper.shared().readTree(answer.body());
    assertThat(verdicts).hasSize(12);
    assertThat(verdicts.get(0).path("agreement").asString()).isEqualTo("UNDECIDABLE");
  }

  @Test
  void refusesWhatIsNoDossier() throws IOException, InterruptedException {
    assertThat(post(BodyPublishers.ofString("{\"actors\": null}")).statusCode()).isEqualTo(400);
  }
}
