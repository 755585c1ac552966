package org.shortfall.advice.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.SymptomReport;

/** Reports as they come: new ones, the same again, conflicts, what no engine can stand, and what cannot be read. */
final class SimulatedReports {

    private static final int SUBJECTS = 7;
    private static final String POISON = "poison";

    private record Appended(int partition, UUID reportId, String subject, String value) {}

    private final SimulatedKafka kafka;
    private final Random chance;
    private final List<Appended> appended = new ArrayList<>();
    private int next;

    SimulatedReports(SimulatedKafka kafka, Random chance) {
        this.kafka = kafka;
        this.chance = chance;
    }

    static boolean isPoison(SymptomReport said) {
        return said.profile().said(Heading.CONDITIONS).contains(POISON);
    }

    void appendOne() {
        String subject = "%032x".formatted(chance.nextInt(SUBJECTS));
        UUID id = new UUID(7, next++);
        switch (chance.nextInt(12)) {
            case 0 -> kafka.append(partitionOf(subject), bytes(subject), bytes("{broken"));
            case 1 ->
                kafka.append(
                        (partitionOf(subject) + 1) % Simulation.PARTITIONS,
                        bytes(subject),
                        bytes(json(id, subject, "astray")));
            case 2 -> kafka.append(partitionOf(subject), null, bytes(json(id, subject, "keyless")));
            case 3 -> append(new Appended(partitionOf(subject), id, subject, json(id, subject, POISON)));
            case 4, 5 -> again();
            case 6 -> conflict();
            default -> append(new Appended(partitionOf(subject), id, subject, json(id, subject, "c" + next)));
        }
    }

    private void again() {
        if (!appended.isEmpty()) {
            append(appended.get(chance.nextInt(appended.size())));
        }
    }

    /** The id of another subject's report, in the same partition so that it is known which comes first. */
    private void conflict() {
        if (!appended.isEmpty()) {
            Appended first = appended.get(chance.nextInt(appended.size()));
            for (int i = 0; i < SUBJECTS; i++) {
                String other = "%032x".formatted(i);
                if (!other.equals(first.subject()) && partitionOf(other) == first.partition()) {
                    append(new Appended(
                            first.partition(), first.reportId(), other, json(first.reportId(), other, "x")));
                    return;
                }
            }
        }
    }

    private void append(Appended report) {
        appended.add(report);
        kafka.append(report.partition(), bytes(report.subject()), bytes(report.value()));
    }

    private static int partitionOf(String subject) {
        return Utils.toPositive(Utils.murmur2(bytes(subject))) % Simulation.PARTITIONS;
    }

    private static String json(UUID id, String subject, String condition) {
        return "{\"reportId\":\"%s\",\"tenant\":\"demo\",\"subject\":\"%s\",\"evidence\":[],\"profile\":{\"conditions\":[\"%s\"]}}"
                .formatted(id, subject, condition);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
