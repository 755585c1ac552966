package org.shortfall.advice.operate;

import java.util.ArrayList;
import java.util.List;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;

/** The operator's commands: {@code verify}, {@code reset}, {@code dead-letters …}, after where to find the stores. */
public final class Operate {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Operate() {}

    /** Arguments: Kafka's address, the database's JDBC URL, user, password, then the command with its words. */
    public static void main(String[] arguments) {
        LogContext.getLogContext().getLogger("").setLevel(Level.OFF);
        List<String> words = new ArrayList<>(List.of(arguments).subList(4, arguments.length));
        Connections connections = new Connections(arguments[0], arguments[1], arguments[2], arguments[3]);
        try {
            System.exit(run(connections, words.removeFirst(), words) ? 0 : FAILED);
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.exit(USAGE);
        } catch (Exception e) {
            // What an exception says may hold content; its type says enough for a start.
            System.err.println("not done: " + e.getClass().getSimpleName() + ". Do Kafka (" + connections.kafka()
                    + ") and PostgreSQL (" + connections.database() + ") run?");
            System.exit(FAILED);
        }
    }

    private static boolean run(Connections connections, String command, List<String> words) throws Exception {
        return switch (command) {
            case "verify" -> new Verification(connections).run();
            case "reset" -> new Reset(connections).run();
            case "dead-letters" -> new DeadLetters(connections).run(words);
            default -> throw new UsageException("unknown command " + command);
        };
    }
}
