package org.shortfall.advice.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A laboratory test that can confirm a finding, with one of its limits. */
public record LabTest(
        String id,
        String nutrient,
        String name,
        @Nullable String unit,
        @Nullable String threshold,
        @Nullable String interpretation,
        @Nullable String alternativeUnit,
        List<String> sources,
        boolean verified) {

    public LabTest {
        sources = Present.list(sources);
    }
}
