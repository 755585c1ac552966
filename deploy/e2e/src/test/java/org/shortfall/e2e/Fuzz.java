package org.shortfall.e2e;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.shortfall.e2e.fuzz.FuzzRun;

/** {@code deploy/fuzz}: a system of its own, and requests made from its OpenAPI documents. */
public final class Fuzz {

    private static final int USUAL = 10_000;

    private Fuzz() {}

    /** Arguments: {@code --requests N} and {@code --seed S}, both optional. */
    public static void main(String[] words) throws IOException, InterruptedException {
        int requests = USUAL;
        long seed = new Random().nextInt();
        try {
            for (int i = 0; i + 1 < words.length; i += 2) {
                switch (words[i]) {
                    case "--requests" -> requests = Integer.parseInt(words[i + 1]);
                    case "--seed" -> seed = Long.parseLong(words[i + 1]);
                    default -> throw new NumberFormatException();
                }
            }
        } catch (NumberFormatException e) {
            System.err.println("deploy/fuzz: --requests and --seed take whole numbers (see deploy/fuzz --help)");
            System.exit(2);
        }
        System.exit(run(requests, seed) ? 0 : 1);
    }

    private static boolean run(int requests, long seed) throws IOException, InterruptedException {
        System.out.printf("%d requests with seed %d%n", requests, seed);
        long start = System.nanoTime();
        try (RunningSystem system = RunningSystem.start()) {
            FuzzRun run = new FuzzRun(system.frontDoor(), system::token);
            List<String> findings = run.send(requests, seed);
            findings.forEach(finding -> System.out.println("  FAILED: " + finding));
            System.out.printf(
                    "answers by status: %s; %d findings, %.0f s%n",
                    run.statuses(), findings.size(), (System.nanoTime() - start) / 1e9);
            return findings.isEmpty();
        }
    }
}
