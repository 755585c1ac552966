package org.shortfall.local.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shortfall.local.Readiness;
import org.shortfall.local.Service;
import org.shortfall.local.Topics;
import org.shortfall.local.access.Grant;
import org.shortfall.local.demo.AdviceOutline;
import org.shortfall.local.demo.DemoClient;

/** The page at {@code /} with its style sheet: what runs, where things are, and the last demo advice. */
final class Pages {

    /** What is sent. */
    record Answer(Map<String, String> headers, String body) {}

    private static final Map<String, String> ALWAYS = Map.of(
            "content-security-policy",
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "x-content-type-options",
            "nosniff",
            "referrer-policy",
            "no-referrer",
            "cache-control",
            "no-store");

    private final Map<Service, Integer> ports;
    private final String bootstrapServers;
    private final Readiness readiness = new Readiness();
    private final DemoClient advice;
    private final String template = resource("page.html");

    Pages(Map<Service, Integer> ports, String bootstrapServers, Function<Grant, String> tokens) {
        this.ports = Map.copyOf(ports);
        this.bootstrapServers = bootstrapServers;
        this.advice = new DemoClient("http://127.0.0.1:" + ports.get(Service.ADVICE), tokens);
    }

    boolean has(String path) {
        return path.equals("/") || path.equals("/page.css");
    }

    Answer render(String path) throws InterruptedException {
        return path.equals("/")
                ? answer("text/html; charset=utf-8", html())
                : answer("text/css; charset=utf-8", resource("page.css"));
    }

    private String html() throws InterruptedException {
        StringBuilder services = new StringBuilder();
        for (Service service : Service.values()) {
            boolean ready = readiness.isReady(ports.getOrDefault(service, 0));
            services.append(Html.row(
                    Html.escape(service.folder()),
                    ready ? "ready" : "<strong>not ready</strong>",
                    service.paths().stream().map(Html::code).collect(Collectors.joining(" ")),
                    Html.link(service.openApi(), "OpenAPI of " + service.folder())));
        }
        return template.replace("{{services}}", services)
                .replace("{{bootstrap}}", Html.escape(bootstrapServers))
                .replace("{{topics}}", topics())
                .replace("{{advice}}", lastAdvice());
    }

    private static String topics() {
        return Topics.PURPOSES.entrySet().stream()
                .map(topic ->
                        "<dt>" + Html.code(topic.getKey()) + "</dt><dd>" + Html.escape(topic.getValue()) + "</dd>\n")
                .collect(Collectors.joining());
    }

    private String lastAdvice() throws InterruptedException {
        Optional<JsonNode> last = advice.lastAdvice();
        return last.map(json -> Html.outline(AdviceOutline.of(json)))
                .orElse("<p>There is none yet. Post the first report of the README, or start again without "
                        + Html.code("--no-first-report") + ".</p>");
    }

    private static Answer answer(String type, String body) {
        Map<String, String> headers = new java.util.TreeMap<>(ALWAYS);
        headers.put("content-type", type);
        return new Answer(headers, body);
    }

    private static String resource(String name) {
        try (InputStream stream = Pages.class.getResourceAsStream("/org/shortfall/local/door/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
