package org.shortfall.intake.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read about the person. Nothing in it is a complete list: what is not written is unknown.
 *
 * @param sex female or male, only when said
 * @param lifeStage pregnancy, lactation, postpartum, or none when pregnancy is denied
 * @param pregnancyWeeks full weeks, if said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadProfile(
        @Nullable ReadAge age,
        @Nullable ReadWord sex,
        @Nullable ReadWord lifeStage,
        @Nullable Integer pregnancyWeeks,
        List<ReadFact> facts,
        List<ReadSupplement> supplements,
        List<ReadLab> labs) {

    public static final ReadProfile NONE = new ReadProfile(null, null, null, null, List.of(), List.of(), List.of());

    public ReadProfile {
        facts = List.copyOf(facts);
        supplements = List.copyOf(supplements);
        labs = List.copyOf(labs);
    }
}
