package org.shortfall.local.door;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.shortfall.local.Service;

/** A problem of the front door itself (RFC 9457), in the form that the services use. */
record Problem(int status, String code, String title, String detail) {

    static final String CONTENT_TYPE = "application/problem+json";

    static Problem serviceAway(String service) {
        return new Problem(
                503,
                "service-away",
                "The service is not running",
                service + " is starting or down. Try again shortly.");
    }

    static Problem serviceBroke(String service) {
        return new Problem(
                502, "service-broke-off", "The service broke off", service + " did not finish its answer. Try again.");
    }

    static Problem serviceLate(String service) {
        return new Problem(
                504, "service-late", "The service is late", service + " did not answer in time. Try again later.");
    }

    static Problem notFound() {
        return new Problem(
                404,
                "not-found",
                "Nothing is here",
                Arrays.stream(Service.values())
                        .flatMap(service -> service.paths().stream())
                        .collect(Collectors.joining(", ", "The front door knows: /, ", ".")));
    }

    static Problem methodNotAllowed() {
        return new Problem(405, "method-not-allowed", "Only GET works here", "This is a page: use GET or HEAD.");
    }

    static Problem pageFailed() {
        return new Problem(
                500, "internal-error", "The page could not be made", "See launcher.log; the API is not affected.");
    }

    /** Title and detail are our own words, without characters that JSON would need escaped. */
    String json() {
        return "{\"type\":\"urn:shortfall:problem:%s\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}"
                .formatted(code, title, status, code, detail);
    }
}
