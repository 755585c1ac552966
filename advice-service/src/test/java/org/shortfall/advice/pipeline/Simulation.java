package org.shortfall.advice.pipeline;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.SymptomReported;
import org.shortfall.advice.pipeline.Stage.Actor;

/**
 * Three instances of the pipeline, a broker and a database, whose steps, crashes, stops, rebalances, lost answers and
 * new reports come in an order that a seed decides; then calm, until all is drained.
 */
final class Simulation {

    /** What is taken out to see whether the oracle notices. */
    enum Control {
        NONE,
        WITHOUT_EPOCHS,
        COMMITTED_EARLY
    }

    static final int PARTITIONS = 3;

    private static final int INSTANCES = 3;
    private static final int STORM_STEPS = 160;
    private static final int CALM_STEPS = 20_000;

    private final Control control;
    private final Random chance;
    private final Stage stage;
    private final SimulatedReports reports;
    private final Map<String, Actor> instances = new LinkedHashMap<>();
    final SimulatedKafka kafka;
    final SimulatedPostgres database = new SimulatedPostgres();
    private int published = 1;
    private int started;

    Simulation(long seed, Control control) {
        this.control = control;
        chance = new Random(seed);
        stage = new Stage(chance, 25);
        kafka = new SimulatedKafka(PARTITIONS, chance);
        reports = new SimulatedReports(kafka, chance);
    }

    /** @throws AssertionError if reports are left that nobody finishes */
    void run() {
        try {
            for (int i = 0; i < STORM_STEPS; i++) {
                storm();
            }
            calm();
        } finally {
            stage.close();
        }
    }

    private void storm() {
        int what = chance.nextInt(100);
        if (what < 10) {
            reports.appendOne();
        } else if (what < 14) {
            kafka.expireSomeone();
        } else if (what < 16) {
            kafka.rebalance();
        } else if (what < 18) {
            kafka.tick();
        } else if (what < 19) {
            database.breakSomeone(chance);
        } else if (what < 20) {
            published++;
        } else if (what < 23) {
            start("slot-" + chance.nextInt(INSTANCES));
        } else if (what < 24 && !instances.isEmpty()) {
            stage.kill(anyone());
        } else if (instances.isEmpty()) {
            start("slot-0");
        } else {
            // Often the same one several times: others stand still meanwhile, as if they had been stopped.
            Actor actor = anyone();
            for (int i = chance.nextInt(12); i >= 0; i--) {
                stage.play(actor);
            }
        }
    }

    private void calm() {
        stage.calm();
        stage.close();
        instances.clear();
        kafka.expireAll();
        for (int i = 0; i < INSTANCES; i++) {
            start("slot-" + i);
        }
        for (int i = 0; i < CALM_STEPS; i++) {
            if (i % 50 == 0 && isDrained()) {
                return;
            }
            kafka.settle();
            stage.play(anyone());
        }
        throw new AssertionError("not drained");
    }

    private boolean isDrained() {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            Long committed = kafka.committed(partition);
            if ((committed == null ? 0 : committed) < kafka.records(partition).size()) {
                return false;
            }
        }
        return true;
    }

    private Actor anyone() {
        List<Actor> all = new ArrayList<>(instances.values());
        return all.get(chance.nextInt(all.size()));
    }

    /** A predecessor in the slot may still be there, and not know that it was replaced. */
    private void start(String slot) {
        instances.put(slot + "/" + started++ % 2, stage.start(actor -> live(actor, slot)));
    }

    private void live(Actor actor, String slot) {
        // What one process has loaded never falls.
        AtomicInteger loaded = new AtomicInteger(1 + chance.nextInt(published));
        while (true) {
            try {
                follow(actor, slot, loaded);
            } catch (DisplacedException | SimulatedLog.Away e) {
                loaded.set(published);
            }
        }
    }

    private void follow(Actor actor, String slot, AtomicInteger loaded) {
        try (SimulatedLog log = log(actor, slot)) {
            SimulatedStore store = new SimulatedStore(database, actor, control != Control.WITHOUT_EPOCHS);
            ReportReader reader = new ReportReader(PARTITIONS);
            Passage passage = new Passage(log, store, reader, () -> new Maker(newest(loaded)), new Nobody());
            log.join(passage);
            while (true) {
                try {
                    passage.turn(Duration.ZERO);
                } catch (SQLException e) {
                    passage.rest(Duration.ZERO);
                }
            }
        }
    }

    private int newest(AtomicInteger loaded) {
        if (chance.nextInt(8) == 0) {
            loaded.set(published);
        }
        return loaded.get();
    }

    private SimulatedLog log(Actor actor, String slot) {
        if (control != Control.COMMITTED_EARLY) {
            return new SimulatedLog(kafka, actor, slot);
        }
        return new SimulatedLog(kafka, actor, slot) {
            @Override
            void polled(int partition, long position) {
                kafka.commitEarly(partition, position);
            }
        };
    }

    /** An advice that shows what it was made of. */
    record Maker(int release) implements AdviceMaker {

        @Override
        public CloudEvent advise(
                SymptomReported report, SymptomReport said, SubjectHistory history, Instant receivedAt, long number) {
            if (SimulatedReports.isPoison(said)) {
                throw new IllegalStateException("poison");
            }
            String text = "%s %s %d %s".formatted(report.reportId(), number, release, history.lastSaid());
            return new CloudEvent(text.getBytes(StandardCharsets.UTF_8), Map.of("release", Integer.toString(release)));
        }
    }

    private static final class Nobody implements Witness {

        @Override
        public void taken(Batch batch) {}

        @Override
        public void ended(List<Outcome> outcomes) {}

        @Override
        public void reading(long waiting) {}

        @Override
        public void gap(int partition, long records) {
            throw new AssertionError("a gap");
        }

        @Override
        public void refused(SortedSet<Integer> partitions) {
            if (!partitions.isEmpty()) {
                throw new AssertionError("refused");
            }
        }
    }
}
