package org.shortfall.advice.event;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.SymptomReported.Person;
import org.shortfall.advice.event.SymptomReported.Sign;
import org.shortfall.advice.event.SymptomReported.Unrecognised;

/** Coded evidence and a profile, in the shape of a report event without its ids. */
public record AssessmentRequest(
        @Nullable String locale,
        List<Sign> evidence,
        @Nullable Person profile,
        @Nullable List<Unrecognised> unrecognised) {

    /**
     * What is wrong with a part of a request.
     *
     * @param pointer JSON pointer to the part
     * @param detail what to send instead; never the value
     */
    public record Fault(String pointer, String code, String detail) {}

    public AssessmentRequest {
        if (evidence == null) {
            throw new IllegalArgumentException(
                    "evidence is a list of coded symptoms; an empty list says there are none");
        }
    }

    /** Everything that keeps the request from being assessed with this release; empty if nothing does. */
    public List<Fault> faults(Catalogue catalogue) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < evidence.size(); index++) {
            Sign sign = evidence.get(index);
            if (sign == null) {
                faults.add(new Fault("/evidence/" + index, "invalid-value", "Evidence is an object."));
            } else {
                check(sign, "/evidence/" + index, catalogue, faults);
            }
        }
        checkPerson(faults);
        return faults;
    }

    public SymptomReport toReport() {
        return SymptomReported.report(evidence, profile, unrecognised, locale);
    }

    private static void check(Sign sign, String pointer, Catalogue catalogue, List<Fault> faults) {
        if (!catalogue.isSymptom(sign.symptom())) {
            faults.add(new Fault(
                    pointer + "/symptom",
                    "unknown-symptom",
                    "Send a code of GET /v1/symptoms; this one is not there."));
        }
        try {
            sign.toEvidence();
        } catch (DateTimeParseException e) {
            faults.add(new Fault(pointer + "/duration", "invalid-value", "A duration is ISO 8601, such as P3W."));
        }
    }

    private void checkPerson(List<Fault> faults) {
        if (profile == null) {
            return;
        }
        try {
            profile.toProfile();
        } catch (DateTimeParseException e) {
            faults.add(new Fault("/profile/labs", "invalid-value", "takenAt is a date, such as 2026-10-01."));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("/profile/age/unit", "invalid-value", "An age is in years or months."));
        } catch (NullPointerException e) {
            faults.add(new Fault("/profile", "invalid-value", "A list holds no null."));
        }
    }
}
