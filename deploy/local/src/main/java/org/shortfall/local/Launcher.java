package org.shortfall.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.shortfall.local.demo.FirstReport;
import org.shortfall.local.demo.NextSteps;
import org.slf4j.LoggerFactory;

/** {@code deploy/up} after the build: starts the whole system, shows a first advice, and serves until it is stopped. */
public final class Launcher {

    private static final int INTERRUPTED = 130;
    private static final int USAGE = 2;
    private static final long NEARLY_FULL_BYTES = 50L << 20;

    /** What the process ends with, whatever ends it. */
    private static volatile int exitCode = INTERRUPTED;

    private Launcher() {}

    public static void main(String[] words) throws InterruptedException {
        Progress progress = new Progress(System.out);
        try {
            Arguments arguments = Arguments.parse(words);
            try {
                run(arguments, progress);
            } catch (StartFailure e) {
                exitCode = 1;
                System.err.println("deploy/up: " + e.getMessage() + diskHint(arguments));
            }
        } catch (IllegalArgumentException e) {
            exitCode = USAGE;
            System.err.println("deploy/up: " + e.getMessage() + " (see deploy/up --help)");
        }
        System.exit(exitCode);
    }

    private static void run(Arguments arguments, Progress progress) throws StartFailure, InterruptedException {
        LocalSystem system = LocalSystem.prepare(arguments, progress);
        logToFile(arguments);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system, progress), "stop"));
        progress.say("Starting Shortfall; data and logs are kept in " + arguments.data());
        try {
            serve(system, arguments, progress);
        } catch (StartFailure e) {
            LoggerFactory.getLogger(Launcher.class).error("the system ended", e);
            throw e;
        }
    }

    private static void serve(LocalSystem system, Arguments arguments, Progress progress)
            throws StartFailure, InterruptedException {
        system.startStores(); //   PostgreSQL with its databases, Kafka with its topics
        system.startServices(); // intake, knowledge and advice
        URI address = system.openFrontDoor(); // one address for all

        if (arguments.firstReport()) {
            progress.say(new FirstReport(address, system::token).adviceInWords());
        }
        progress.say(NextSteps.of(address, arguments, Topics.ADVICE_ISSUED));
        exitCode = 0;
        throw new StartFailure(system.broken().join());
    }

    /** The libraries of this JVM have much to say; the terminal is for people. */
    private static void logToFile(Arguments arguments) {
        System.setProperty(
                "org.slf4j.simpleLogger.logFile",
                arguments.data().resolve("logs/launcher.log").toString());
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
    }

    private static void stop(LocalSystem system, Progress progress) {
        progress.say("Stopping …");
        try {
            system.close();
            progress.say("Stopped.");
        } catch (IOException | InterruptedException e) {
            System.err.println("deploy/up: could not stop in order; the next start cleans up");
            exitCode = 1;
        }
        Runtime.getRuntime().halt(exitCode);
    }

    private static String diskHint(Arguments arguments) {
        try {
            long free = Files.getFileStore(arguments.data()).getUsableSpace();
            return free < NEARLY_FULL_BYTES ? " (its disk is full: " + (free >> 20) + " MB free)" : "";
        } catch (IOException e) {
            return "";
        }
    }
}
