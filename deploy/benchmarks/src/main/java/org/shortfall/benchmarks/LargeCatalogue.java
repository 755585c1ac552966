package org.shortfall.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shortfall.advice.catalogue.Association;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Content;
import org.shortfall.advice.release.CatalogueReleased;

/** The real release, grown by associations of signs that nobody reported: what an advice costs must not follow them. */
final class LargeCatalogue {

    private LargeCatalogue() {}

    static Catalogue grown(int times) {
        CatalogueReleased release = released();
        Content content = release.catalogue();
        List<Association> associations = new ArrayList<>(content.associations());
        int wanted = content.associations().size() * times;
        for (int copy = 0; associations.size() < wanted; copy++) {
            Association model =
                    content.associations().get(copy % content.associations().size());
            associations.add(new Association(
                    model.nutrient(),
                    model.direction(),
                    "sign_nobody_has_" + copy,
                    model.strength(),
                    model.grade(),
                    model.sources(),
                    model.verified()));
        }
        return new Catalogue(release.number(), content.withAssociations(associations));
    }

    private static CatalogueReleased released() {
        String file = System.getProperty("shortfall.release", "knowledge-service/target/catalogue-released.v1.json");
        try {
            return CatalogueReleased.read(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("no catalogue release in " + file + ": start with deploy/benchmarks/run", e);
        }
    }
}
