package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** Sends a marker in every field through every path, and looks for it where it must not be. */
@QuarkusTest
@WithTestResource(IntakeSystem.class)
class PrivacyTest {

    private static final String MARKER = "zq7marker";

    private static final String EVERYWHERE = Reports.FULL
            .replace("mine-1", MARKER)
            .replace("p-41", MARKER)
            .replace("Glucophage", MARKER)
            .replace("never heard of", MARKER)
            .replace("vegan", MARKER)
            .replace("tree_nuts", MARKER)
            .replace("low_sun", MARKER)
            .replace("Ferritin", MARKER);

    @Test
    void no_marker_reaches_the_log_or_an_answer() {
        Reports.awaitReady();
        StringBuffer log = new StringBuffer();
        Handler handler = capture(log);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        StringBuilder answers = new StringBuilder();
        try {
            for (String body : new String[] {
                EVERYWHERE,
                EVERYWHERE.replace("nocturnal_leg_cramps", MARKER),
                EVERYWHERE
                        .replace("\"both\"", "\"" + MARKER + "\"")
                        .replace("P3W", MARKER)
                        .replace("present", MARKER),
                EVERYWHERE.replace("magnesium", MARKER).replace("\"mg\"", "\"" + MARKER + "\""),
                EVERYWHERE.replace("\"de-AT\"", "\"" + MARKER + " x\"").replace("\"AT\"", "\"" + MARKER + "\""),
                EVERYWHERE.replace("2026-11-23T07:30:00Z", MARKER).replace("2026-10-01", MARKER),
                EVERYWHERE.replaceFirst("\\{", "{\"text\":\"" + MARKER + "\","),
                EVERYWHERE.replaceFirst(
                        "\\{", "{\"text\":\"I take " + MARKER + " and my " + MARKER + " hurts, no " + MARKER + "\","),
                EVERYWHERE + MARKER,
                "{\"subjectId\":" + MARKER,
                "{\"" + MARKER + " " + MARKER + "\":1}"
            }) {
                answers.append(Reports.post(body).asString());
                answers.append(Reports.postBatch(body.replace("\n", " ")).asString());
            }
            understand(answers);
            answers.append(given().get("/v1/symptoms/" + MARKER).asString());
            answers.append(given().get("/v1/vocabulary/" + MARKER).asString());
            answers.append(given().get("/v1/" + MARKER).asString());
            answers.append(given().get("/v1/symptoms?limit=" + MARKER).asString());
        } finally {
            root.removeHandler(handler);
        }

        assertThat(log.toString()).doesNotContain(MARKER);
        assertThat(answers.toString()).doesNotContain(MARKER).contains("\"status\":202", "unrecognisedMedicines");
    }

    /** Understanding answers with places in the text, refusals with what is wrong with it: neither with its words. */
    private static void understand(StringBuilder answers) {
        for (String body : new String[] {
            "{\"text\":\"I take " + MARKER + " 5 mg, my " + MARKER + " hurts\",\"locale\":\"en\"}",
            "{\"text\":\"" + (MARKER + " ").repeat(2000) + "\"}",
            "{\"text\":[\"" + MARKER + "\"]}",
            "{\"text\":\"cough\",\"locale\":\"" + MARKER + " x\"}",
            "{\"text\":\"" + MARKER
        }) {
            answers.append(given().contentType("application/json")
                    .body(body)
                    .post("/v1/reports:understand")
                    .asString());
        }
    }

    private static Handler capture(StringBuffer log) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                log.append(ExtLogRecord.wrap(record).getFormattedMessage()).append('\n');
                if (record.getThrown() != null) {
                    StringWriter trace = new StringWriter();
                    record.getThrown().printStackTrace(new PrintWriter(trace));
                    log.append(trace);
                }
            }

            @Override
            public Level getLevel() {
                return Level.ALL;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
