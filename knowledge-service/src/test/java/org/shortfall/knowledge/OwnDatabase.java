package org.shortfall.knowledge;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** For tests that change the catalogue: a database of their own, so that all others see it as it is shipped. */
public class OwnDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return own("changing");
    }

    /** The settings for one of the databases that {@link RealParts} makes. */
    protected static Map<String, String> own(String database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", "${" + RealParts.DATABASE + database + "}",
                "quarkus.datasource.username", database,
                "quarkus.datasource.password", database);
    }
}
