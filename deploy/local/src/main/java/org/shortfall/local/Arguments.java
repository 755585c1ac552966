package org.shortfall.local;

import java.nio.file.Path;

/**
 * What the launcher was asked to do.
 *
 * @param root the checkout that holds the built services
 * @param data where everything is kept between runs
 * @param port the front door's port; Kafka's is {@link #kafkaPort()}
 * @param firstReport whether the README's report is posted after the start
 */
public record Arguments(Path root, Path data, int port, boolean firstReport) {

    private static final int DEFAULT_PORT = 8080;
    /** 8080 → 9092, Kafka's usual port. */
    private static final int KAFKA_OFFSET = 1012;

    private static final int HIGHEST_PORT = 65535 - KAFKA_OFFSET;

    public Arguments {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("--port needs a number from 1 to " + HIGHEST_PORT);
        }
    }

    /** Address of the broker for clients on this machine. */
    public String bootstrapServers() {
        return "localhost:" + kafkaPort();
    }

    public int kafkaPort() {
        return port + KAFKA_OFFSET;
    }

    /**
     * Reads {@code --root DIR --data DIR --port N --no-first-report}, in any order; the last one counts.
     *
     * @throws IllegalArgumentException with one line that says what is wrong
     */
    public static Arguments parse(String... arguments) {
        Path root = Path.of("");
        Path data = Path.of("deploy/.data");
        int port = DEFAULT_PORT;
        boolean firstReport = true;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--root" -> root = Path.of(valueOf("--root", arguments, ++i));
                case "--data" -> data = Path.of(valueOf("--data", arguments, ++i));
                case "--port" -> port = number(valueOf("--port", arguments, ++i));
                case "--no-first-report" -> firstReport = false;
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        return new Arguments(root, data, port, firstReport);
    }

    private static String valueOf(String option, String[] arguments, int index) {
        if (index >= arguments.length || arguments[index].isBlank()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return arguments[index];
    }

    private static int number(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
    }
}
