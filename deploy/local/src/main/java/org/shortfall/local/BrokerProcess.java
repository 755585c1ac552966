package org.shortfall.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The broker as a process of its own, so that it can be watched, killed and started again. */
public final class BrokerProcess {

    private BrokerProcess() {}

    /** Arguments of {@code java} that start it. */
    static List<String> javaArguments(Path directory, int port, int controllerPort) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS"));
        arguments.addAll(ServiceCommand.tethered(
                "-Xmx512m",
                System.getProperty("java.class.path"),
                List.of(
                        BrokerProcess.class.getName(),
                        directory.toString(),
                        Integer.toString(port),
                        Integer.toString(controllerPort))));
        return arguments;
    }

    /** Arguments: directory, the clients' port, the controller's port. Ends when the broker does. */
    public static void main(String[] arguments) throws IOException {
        Broker broker =
                Broker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
        broker.awaitEnd();
    }
}
