package org.shortfall.manifests;

import java.util.Map;
import java.util.Set;

/** What services, front door and cluster agree on; the same names stand in each service's configuration. */
final class Agreement {

    static final Set<String> SERVICES = Set.of("intake-service", "knowledge-service", "advice-service");

    static final Map<String, Set<String>> PREFIXES = Map.of(
            "intake-service",
            Set.of(
                    "/v1/reports",
                    "/v1/reports:batch",
                    "/v1/reports:understand",
                    "/v1/symptoms",
                    "/v1/vocabulary",
                    "/openapi/intake"),
            "knowledge-service",
            Set.of("/v1/catalogue", "/openapi/knowledge"),
            "advice-service",
            Set.of("/v1/advice", "/v1/subjects", "/v1/assessments", "/openapi/advice"));

    /** Answers for as long as the reader listens, so no timeout of the gateway may end it. */
    static final String STREAM = "/v1/advice/stream";

    static final Set<String> SECRET_SETTINGS =
            Set.of("QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD", "SHORTFALL_PSEUDONYM_KEY");

    static final Map<String, Set<String>> SETTINGS = Map.of(
            "intake-service",
            Set.of(
                    "QUARKUS_HTTP_PORT",
                    "KAFKA_BOOTSTRAP_SERVERS",
                    "SHORTFALL_ACCESS_ISSUER",
                    "SHORTFALL_ACCESS_KEYS",
                    "SHORTFALL_PSEUDONYM_KEY"),
            "knowledge-service",
            Set.of(
                    "QUARKUS_HTTP_PORT",
                    "KAFKA_BOOTSTRAP_SERVERS",
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "QUARKUS_DATASOURCE_USERNAME",
                    "QUARKUS_DATASOURCE_PASSWORD",
                    "SHORTFALL_ACCESS_ISSUER",
                    "SHORTFALL_ACCESS_KEYS"),
            "advice-service",
            Set.of(
                    "QUARKUS_HTTP_PORT",
                    "KAFKA_BOOTSTRAP_SERVERS",
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "QUARKUS_DATASOURCE_USERNAME",
                    "QUARKUS_DATASOURCE_PASSWORD",
                    "SHORTFALL_ACCESS_ISSUER",
                    "SHORTFALL_ACCESS_KEYS",
                    "SHORTFALL_PSEUDONYM_KEY"));

    /** Topic → its settings, beside the replicas, which are the operator's choice. */
    static final Map<String, Map<String, String>> TOPICS = Map.of(
            "shortfall.symptom-reported.v1",
            Map.of("partitions", "12", "message.timestamp.type", "LogAppendTime"),
            "shortfall.symptom-reported.v1.dlq",
            Map.of("partitions", "12", "max.message.bytes", "2097152"),
            "shortfall.advice-issued.v1",
            Map.of("partitions", "12"),
            "shortfall.catalogue-released.v1",
            Map.of("partitions", "1", "cleanup.policy", "compact", "max.message.bytes", "8388608"));

    /** Seconds that the image gives requests under way (QUARKUS_SHUTDOWN_TIMEOUT), plus five for the JVM. */
    static final long SECONDS_TO_STOP = 25;

    private Agreement() {}
}
