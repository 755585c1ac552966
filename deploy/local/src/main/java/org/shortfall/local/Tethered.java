package org.shortfall.local;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs another main class, and ends this process when the launcher is gone, however it died.
 *
 * <p>The launcher holds the other end of the standard input; the operating system closes it with its holder.
 */
public final class Tethered {

    private static final int LAUNCHER_GONE = 70;

    private Tethered() {}

    /** The first argument is the main class, the others are its arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("tether").start(Tethered::exitWithLauncher);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void exitWithLauncher() {
        try {
            while (System.in.read() >= 0) {
                // The launcher never writes.
            }
        } catch (IOException e) {
            // As good as the end of the stream.
        }
        System.exit(LAUNCHER_GONE);
    }
}
