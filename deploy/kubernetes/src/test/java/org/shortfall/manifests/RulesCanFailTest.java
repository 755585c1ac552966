package org.shortfall.manifests;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A rule that cannot fail is no rule: each one must notice a manifest that breaks it, and no other rule may. */
class RulesCanFailTest {

    private static final String DEPLOYMENT = "base/intake-service/deployment.yaml";
    private static final String SERVICE = "base/intake-service/service.yaml";
    private static final String BUDGET = "base/intake-service/disruption-budget.yaml";
    private static final String ROUTE = "base/route.yaml";
    private static final String TOPICS = "components/strimzi-topics/topics.yaml";

    static final List<Breach> BREACHES = List.of(
            new Breach("fields and kinds are known", DEPLOYMENT, "revisionHistoryLimit", "revisionHistorylimit"),
            new Breach("fields and kinds are known", ROUTE, "parentRefs", "parents"),
            new Breach("fields and kinds are known", BUDGET, "kind: PodDisruptionBudget", "kind: PodDisruption"),
            new Breach("no secret is written down", "base/namespace.yaml", "kind: Namespace", "kind: Secret"),
            new Breach("deployments select by name alone", DEPLOYMENT, selector("      "), version("      ")),
            new Breach("services select by name alone", SERVICE, "  selector:\n", "  selector:\n    version: \"1\"\n"),
            new Breach("disruption budgets select by name alone", BUDGET, selector("      "), version("      ")),
            new Breach("disruption budgets select by name alone", BUDGET, "maxUnavailable: 1", "minAvailable: 1"),
            new Breach("settings are the agreed ones", DEPLOYMENT, "SHORTFALL_ACCESS_ISSUER", "ACCESS_ISSUER"),
            new Breach("settings are the agreed ones", DEPLOYMENT, "secretKeyRef", "configMapKeyRef"),
            new Breach("pods run as an ordinary user under the runtime's seccomp profile", DEPLOYMENT, "10001", "0"),
            new Breach(
                    "pods run as an ordinary user under the runtime's seccomp profile",
                    DEPLOYMENT,
                    "RuntimeDefault",
                    "Unconfined"),
            new Breach(
                    "pods have no token and see no environment of other services",
                    DEPLOYMENT,
                    "enableServiceLinks: false",
                    "enableServiceLinks: true"),
            new Breach("pods stop in the time they have", DEPLOYMENT, "Seconds: 45", "Seconds: 30"),
            new Breach("containers are restricted", DEPLOYMENT, "Filesystem: true", "Filesystem: false"),
            new Breach("containers are restricted", DEPLOYMENT, "- ALL", "- NET_RAW"),
            new Breach("containers can write to an emptyDir at /tmp", DEPLOYMENT, "mountPath: /tmp", "mountPath: /var"),
            new Breach("containers have the three probes on /q/health", DEPLOYMENT, "/q/health/live", "/q/health"),
            new Breach("containers have requests and limits", DEPLOYMENT, "memory: 512Mi", "ephemeral-storage: 1Gi"),
            new Breach("the route has the agreed prefixes", ROUTE, "/v1/symptoms", "/v1/symptom"),
            new Breach("the route has the agreed prefixes", ROUTE, "/openapi/advice", "/q"),
            new Breach("the route has the agreed prefixes", ROUTE, "request: 0s", "request: 60s"),
            new Breach("topics have the agreed settings", TOPICS, "LogAppendTime", "CreateTime"),
            new Breach("topics have the agreed settings", TOPICS, "partitions: 12", "partitions: 6"),
            new Breach("topics have the agreed settings", TOPICS, "replicas: 3", "replicas: 1"));

    record Breach(String rule, String file, String good, String bad) {

        String manifest() {
            String text = Manifests.read(Manifests.ROOT.resolve(file));
            assertThat(text).as("%s has changed: mend this breach", file).contains(good);
            return text.replace(good, bad);
        }
    }

    @ParameterizedTest
    @FieldSource("BREACHES")
    void a_breach_is_noticed_by_its_rule_alone(Breach breach) {
        var resources = Manifests.parse(breach.manifest());
        assertThat(Rules.ALL.stream()
                        .filter(rule -> !rule.faults(resources).isEmpty())
                        .map(Rule::name))
                .containsExactly(breach.rule());
    }

    @Test
    void every_rule_has_a_breach() {
        assertThat(BREACHES.stream().map(Breach::rule).collect(toSet()))
                .isEqualTo(Rules.ALL.stream().map(Rule::name).collect(toSet()));
    }

    private static String selector(String indent) {
        return "matchLabels:\n" + indent + "app.kubernetes.io/name: intake-service\n";
    }

    private static String version(String indent) {
        return selector(indent) + indent + "app.kubernetes.io/version: \"1\"\n";
    }
}
