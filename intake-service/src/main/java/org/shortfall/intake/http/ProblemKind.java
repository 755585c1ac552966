package org.shortfall.intake.http;

/** The kinds of problem this service answers with: status, stable code, title. */
enum ProblemKind {
    MALFORMED_JSON(400, "malformed-json", "The body is not JSON"),
    INVALID_IDEMPOTENCY_KEY(400, "invalid-idempotency-key", "The Idempotency-Key cannot be used"),
    INVALID_PARAMETER(400, "invalid-parameter", "A query parameter cannot be used"),
    BAD_REQUEST(400, "bad-request", "The request cannot be read"),
    UNAUTHENTICATED(401, "unauthenticated", "Say who you are"),
    FORBIDDEN(403, "forbidden", "Your token does not allow this"),
    NOT_FOUND(404, "not-found", "There is nothing at this path"),
    UNKNOWN_SYMPTOM(404, "unknown-symptom", "No symptom has this code"),
    UNKNOWN_KIND(404, "unknown-kind", "There is no such kind of term"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This method is not for this path"),
    NOT_ACCEPTABLE(406, "not-acceptable", "The answer cannot be had in this media type"),
    BODY_INCOMPLETE(408, "body-incomplete", "The body did not arrive in time"),
    BODY_TOO_LARGE(413, "body-too-large", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "This media type is not read here"),
    INVALID_REPORT(422, "invalid-report", "The report cannot be used"),
    EMPTY_BATCH(422, "empty-batch", "The batch has no report"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too much at once"),
    INTERNAL_ERROR(500, "internal-error", "A fault of this service"),
    BROKER_UNAVAILABLE(503, "broker-unavailable", "The report could not be taken"),
    VOCABULARY_NOT_LOADED(503, "vocabulary-not-loaded", "This service is not ready yet");

    private final int status;
    private final String code;
    private final String title;

    ProblemKind(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }
}
