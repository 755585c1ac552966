package org.shortfall.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.shortfall.local.StartFailure;

/** Posts the README's first report through the front door, as any client app would, and reads the advice. */
public final class FirstReport {

    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int NOT_YET = 404;
    private static final int TRIES = 3;

    private final DemoClient client;

    /** @param frontDoor the address without a slash at the end */
    public FirstReport(URI frontDoor) {
        this.client = new DemoClient(frontDoor.toString());
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
        try {
            HttpResponse<String> accepted =
                    client.post("/v1/reports", body(), UUID.randomUUID().toString());
            if (accepted.statusCode() != ACCEPTED) {
                throw new StartFailure("the first report was not accepted: HTTP " + accepted.statusCode() + " "
                        + accepted.body().strip());
            }
            String reportId = client.read(accepted.body()).path("reportId").asText();
            return AdvicePrinter.print(DemoClient.SUBJECT_ID, AdviceOutline.of(client.read(advice(reportId))));
        } catch (IOException e) {
            throw new StartFailure("the first report broke off: " + e.getMessage(), e);
        }
    }

    private String advice(String reportId) throws StartFailure, IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            HttpResponse<String> response = client.getPatiently("/v1/advice/" + reportId);
            if (response.statusCode() == OK) {
                return response.body();
            }
            if (response.statusCode() != NOT_YET) {
                throw new StartFailure("the advice of the first report could not be read: HTTP " + response.statusCode()
                        + " " + response.body().strip());
            }
        }
        throw new StartFailure("no advice came for the first report " + reportId + "; see advice-service.log");
    }
}
