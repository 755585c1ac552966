package org.shortfall.knowledge.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final String CHANNEL = "mp.messaging.outgoing.catalogue-released.";
    private static JsonNode asyncApi;
    private static final Properties CONFIG = new Properties();

    @BeforeAll
    static void read() throws IOException {
        asyncApi = new YAMLMapper().readTree(Files.readString(Path.of("contracts", "asyncapi.yaml")));
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("/application.properties")) {
            CONFIG.load(in);
        }
    }

    @Test
    void it_names_the_topic_that_the_service_writes_to() {
        assertThat(asyncApi.at("/channels/catalogueReleased/address").asText())
                .isEqualTo(CONFIG.getProperty(CHANNEL + "topic"));
    }

    @Test
    void it_names_the_headers_that_the_service_sends() {
        JsonNode headers = asyncApi.at("/components/messages/catalogueReleased/headers/properties");

        assertThat(headers.at("/ce_type/const").asText()).isEqualTo(CONFIG.getProperty(CHANNEL + "cloud-events-type"));
        assertThat(headers.at("/ce_source/const").asText())
                .isEqualTo(CONFIG.getProperty(CHANNEL + "cloud-events-source"));
        assertThat(headers.at("/content-type/const").asText())
                .isEqualTo(CONFIG.getProperty(CHANNEL + "cloud-events-data-content-type"));
    }

    @Test
    void it_points_at_the_schema_that_lies_beside_it() {
        String schema = asyncApi.at("/components/messages/catalogueReleased/payload/schema/$ref")
                .asText();

        assertThat(Path.of("contracts", schema)).exists();
    }
}
