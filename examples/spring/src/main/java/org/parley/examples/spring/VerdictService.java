package org.parley.examples.spring;

import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers a dossier with the verdicts on its questions. No bean is configured: Spring finds the
 * Jackson module of Parley automatically.
 */
@SpringBootApplication
@RestController
public class VerdictService {
  /** For Spring. */
  public VerdictService() {}

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(VerdictService.class, arguments);
  }

  /** The verdicts on the questions of a dossier, in their order. */
  @PostMapping("/verdicts")
  public List<Verdict> verdicts(@RequestBody Dossier dossier) {
    Reconciler reconciler = Reconciler.withDefaults();
    return dossier.questions().stream()
        .map(question -> reconciler.reconcile(dossier.dispute(question)))
        .toList();
  }
}
