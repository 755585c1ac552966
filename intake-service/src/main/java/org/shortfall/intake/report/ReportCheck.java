package org.shortfall.intake.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.shortfall.intake.vocabulary.Vocabulary;

/**
 * One rule on the meaning of a report. Reads the tree and passes over what has the wrong shape, so that the faults of
 * shape and of meaning come in one answer.
 */
@FunctionalInterface
interface ReportCheck {

    /** All rules; each stands alone. */
    List<ReportCheck> ALL = List.of(
            ReportChecks::somethingIsSaid,
            ReportChecks::subjectIsTheReporters,
            ReportChecks::reportIsNotFromTheFuture,
            ReportChecks::regionExists,
            EvidenceChecks::symptomsAreInTheVocabulary,
            EvidenceChecks::noSymptomIsBothPresentAndAbsent,
            EvidenceChecks::onlyPresentSymptomsHaveASeverity,
            ProfileChecks::ageIsHuman,
            ProfileChecks::lifeStageFitsSexAndAge,
            ProfileChecks::termsFitSexAndLifeStage,
            ProfileChecks::supplementsAreNutrients,
            ProfileChecks::labsAreNotFromTheFuture);

    /** What the rules may know besides the report. */
    record Knowledge(Vocabulary vocabulary, Reporter reporter, Instant now) {}

    Stream<Fault> faults(JsonNode report, Knowledge knowledge);
}
