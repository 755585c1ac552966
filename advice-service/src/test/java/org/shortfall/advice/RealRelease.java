package org.shortfall.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.release.CatalogueReleased;

/** The release that the knowledge-service builds from its tables: the engine is tested with what it will really read. */
public final class RealRelease {

    private static final Path BUILT = Path.of("../knowledge-service/target/catalogue-released.v1.json");
    private static final Path RULES = Path.of("../knowledge-service/src/main/resources/catalogue/rules");

    private RealRelease() {}

    /** The bytes of the release event. */
    public static byte[] bytes() {
        try {
            return Files.readAllBytes(BUILT);
        } catch (IOException e) {
            throw new UncheckedIOException("no release built yet: run `mvn verify -am -pl advice-service`", e);
        }
    }

    public static Catalogue catalogue() {
        try {
            CatalogueReleased release = CatalogueReleased.read(bytes());
            return new Catalogue(release.number(), release.catalogue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the catalogue's triage rules, as its curators keep it. */
    public static JsonNode rules(String file) {
        try {
            return EventJson.tree(Files.readAllBytes(RULES.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
