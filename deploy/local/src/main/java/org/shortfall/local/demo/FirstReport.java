package org.shortfall.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.shortfall.local.StartFailure;
import org.shortfall.local.access.Grant;

/** Posts the README's first report through the front door, as any client app would, and reads the advice. */
public final class FirstReport {

    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int NOT_YET = 404;
    private static final int SERVER_FAULT = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final DemoClient client;

    /**
     * @param frontDoor the address without a slash at the end
     * @param tokens of the system's issuer
     */
    public FirstReport(URI frontDoor, Function<Grant, String> tokens) {
        this.client = new DemoClient(frontDoor.toString(), tokens);
    }

    /** The report as it stands in the README. */
    public static String body() {
        try (InputStream stream = FirstReport.class.getResourceAsStream("/first-report.json")) {
            if (stream == null) {
                throw new IllegalStateException("missing resource first-report.json");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A new report at every call, and its advice.
     *
     * @throws StartFailure if it was not accepted, or if no advice came
     */
    public String adviceInWords() throws StartFailure, InterruptedException {
        String key = UUID.randomUUID().toString();
        try {
            String accepted = patiently("accepting the first report", () -> client.post("/v1/reports", body(), key));
            String reportId = client.read(accepted).path("reportId").asText();
            String advice =
                    patiently("the advice on the first report", () -> client.getPatiently("/v1/advice/" + reportId));
            return AdvicePrinter.print(DemoClient.SUBJECT_ID, AdviceOutline.of(client.read(advice)));
        } catch (IOException e) {
            throw new StartFailure("the answer to the first report cannot be read: " + e.getMessage(), e);
        }
    }

    /** Tries again while the answer is "not yet", "not now" or none at all; the key makes that safe. */
    private static String patiently(String what, Request request) throws StartFailure, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        String last = "";
        while (Instant.now().isBefore(deadline)) {
            try {
                HttpResponse<String> response = request.send();
                if (response.statusCode() == OK || response.statusCode() == ACCEPTED) {
                    return response.body();
                }
                last = "HTTP " + response.statusCode() + " " + response.body().strip();
                if (response.statusCode() != NOT_YET && response.statusCode() < SERVER_FAULT) {
                    break;
                }
            } catch (IOException e) {
                last = String.valueOf(e.getMessage());
            }
            Thread.sleep(PAUSE);
        }
        throw new StartFailure(what + " failed: " + last);
    }

    private interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }
}
