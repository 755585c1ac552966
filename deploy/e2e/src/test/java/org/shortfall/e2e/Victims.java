package org.shortfall.e2e;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.shortfall.local.Topics;

/** The parts of the running system, and what can be done to them. */
record Victims(RunningSystem system) {

    private static final String GROUP = "shortfall-advice-service";

    long pid(String process) throws IOException {
        Path record = system.data().resolve("processes").resolve(process + ".pid");
        return Long.parseLong(Files.readString(record).split("\\s", 2)[0]);
    }

    void standStill(long pid, long millis) throws IOException, InterruptedException {
        signal("STOP", Stream.of(pid));
        try {
            Thread.sleep(millis);
        } finally {
            signal("CONT", Stream.of(pid));
        }
    }

    void postgresStandsStill(long millis) throws IOException, InterruptedException {
        List<Long> all = Stream.concat(Stream.of(postmaster()), backends().map(ProcessHandle::pid))
                .toList();
        signal("STOP", all.stream());
        try {
            Thread.sleep(millis);
        } finally {
            signal("CONT", all.stream());
        }
    }

    /** One process of the server dies; the server cannot trust its memory any more and starts over. */
    void crashPostgres() throws IOException {
        backends()
                .filter(backend -> backend.info().commandLine().orElse("").contains("advice"))
                .findAny()
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Records without a key, of an unknown type, broken and empty ones, on every partition. */
    void poison(int count) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", system.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                byte[] key = i % 4 == 0 ? null : "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
                byte[] value = i % 4 == 1 ? null : ("[".repeat(i % 200) + "{broken").getBytes(StandardCharsets.UTF_8);
                var record = new ProducerRecord<>(Topics.SYMPTOM_REPORTED, i % 12, key, value);
                if (i % 4 != 2) {
                    record.headers()
                            .add("ce_type", "org.shortfall.symptom-reported.v1".getBytes(StandardCharsets.UTF_8));
                }
                var unused = producer.send(record);
            }
            producer.flush();
        }
    }

    /** @throws AssertionError if the answers do not all name the same report */
    void samePost(int times) throws InterruptedException {
        Api api = system.api();
        Set<String> answers = ConcurrentHashMap.newKeySet();
        CountDownLatch done = new CountDownLatch(times);
        for (int i = 0; i < times; i++) {
            Thread.startVirtualThread(() -> {
                try {
                    HttpResponse<String> answer = api.post(Reports.nightCramps("same"), "same-key");
                    answers.add(answer.statusCode() + " "
                            + answer.headers().firstValue("Location").orElse(""));
                } catch (IOException | InterruptedException e) {
                    answers.add(e.toString());
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        if (answers.size() != 1) {
            throw new AssertionError("the same POST had several answers: " + answers);
        }
    }

    /** The session of a killed member lasts for 10 seconds. */
    void untilGroupIsEmpty() throws InterruptedException {
        try (Admin admin = admin()) {
            while (groupState(admin) != GroupState.EMPTY) {
                Thread.sleep(500);
            }
        } catch (ExecutionException e) {
            throw new AssertionError("the broker does not answer", e);
        }
    }

    private static GroupState groupState(Admin admin) throws ExecutionException, InterruptedException {
        return Objects.requireNonNull(
                        admin.describeConsumerGroups(List.of(GROUP)).all().get().get(GROUP))
                .groupState();
    }

    /** Runs a command of operators on this system and returns what it printed. */
    String operate(String command) throws IOException, InterruptedException {
        Shell.Result result = Shell.run(
                command + " --kafka " + system.bootstrapServers() + " --data '" + system.data() + "'",
                RunningSystem.ROOT);
        if (result.exitCode() != 0) {
            throw new AssertionError(command + " says:\n" + result.output());
        }
        return result.output();
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", system.bootstrapServers()));
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(system.data().resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private Stream<ProcessHandle> backends() throws IOException {
        return ProcessHandle.of(postmaster()).stream().flatMap(ProcessHandle::children);
    }

    private static void signal(String name, Stream<Long> pids) throws IOException, InterruptedException {
        for (Long pid : pids.toList()) {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        }
    }
}
