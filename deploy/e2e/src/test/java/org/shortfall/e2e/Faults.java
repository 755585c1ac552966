package org.shortfall.e2e;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code deploy/faults}: breaks a running system in the ways that were asked for, and tells what it stood. */
public final class Faults {

    /** What is not here, with the reason. */
    private static final Map<String, String> NOT_RUN = new TreeMap<>(Map.of(
            "three-brokers", "one broker runs locally",
            "disk-full", "needs a small tmpfs, which needs root",
            "latency-and-resets", "there is no proxy between services and stores yet",
            "kill-at-commit", "the service has no hooks at its commits; advice-killed-often kills anywhere"));

    private Faults() {}

    /** Arguments: names of faults, {@code --all} or {@code --list}; none is as {@code --all}. */
    public static void main(String[] names) throws IOException, InterruptedException {
        List<String> asked = List.of(names);
        if (asked.contains("--list")) {
            list();
            return;
        }
        boolean all = asked.isEmpty() || asked.contains("--all");
        List<Fault> faults = Arrays.stream(Fault.values())
                .filter(fault -> all || asked.contains(fault.title()))
                .toList();
        if (!all && faults.size() < asked.size()) {
            System.err.println("deploy/faults: there is no such fault (see deploy/faults --list)");
            System.exit(2);
        }
        System.exit(run(faults, all) ? 0 : 1);
    }

    private static boolean run(List<Fault> faults, boolean all) throws IOException, InterruptedException {
        int failed = 0;
        try (RunningSystem system = RunningSystem.start()) {
            for (Fault fault : faults) {
                System.out.printf("%s: %s%n", fault.title(), fault.description());
                long start = System.nanoTime();
                try {
                    new FaultRun(system, fault).run();
                    System.out.printf("  passed: %s, %.0f s%n", fault.title(), (System.nanoTime() - start) / 1e9);
                } catch (AssertionError e) {
                    failed++;
                    System.out.printf("  FAILED: %s. %s%n", fault.title(), e.getMessage());
                }
            }
        }
        if (all) {
            NOT_RUN.forEach((name, why) -> System.out.printf("  skipped: %s (%s)%n", name, why));
        }
        System.out.printf(
                "%d passed, %d failed, %d skipped%n", faults.size() - failed, failed, all ? NOT_RUN.size() : 0);
        return failed == 0;
    }

    private static void list() {
        for (Fault fault : Fault.values()) {
            System.out.printf("%-24s %s%n", fault.title(), fault.description());
        }
    }
}
