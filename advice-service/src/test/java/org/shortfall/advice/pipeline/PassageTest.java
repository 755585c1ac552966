package org.shortfall.advice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shortfall.advice.pipeline.Outcome.Issued;
import org.shortfall.advice.pipeline.Stage.Actor;

class PassageTest {

    private static final String SUBJECT = "%032x".formatted(5);

    private final SimulatedKafka kafka = new SimulatedKafka(1, new Random(1));
    private final SimulatedPostgres database = new SimulatedPostgres();
    private final Stage stage = new Stage(new Random(1), 0);
    private final AtomicInteger release = new AtomicInteger(3);
    private final List<Outcome> ended = new ArrayList<>();
    private final SortedSet<Integer> refused = new TreeSet<>();
    private long lost;
    private long start;

    @BeforeEach
    void three_reports() {
        for (int i = 0; i < 3; i++) {
            append(i);
        }
    }

    @Test
    void every_report_is_issued_and_the_cursor_follows() {
        turns(4);

        assertThat(kafka.readCommitted()).hasSize(3).allMatch(Issued.class::isInstance);
        assertThat(ended).hasSize(3);
        assertThat(database.cursors().get(0)).isEqualTo(new AdviceStore.Cursor(1, 3, 3, 3));
    }

    @Test
    void a_partition_of_which_postgresql_has_lost_commits_is_left_alone() {
        kafka.commitEarly(0, 2);

        turns(3);

        assertThat(refused).containsExactly(0);
        assertThat(kafka.readCommitted()).isEmpty();
    }

    @Test
    void reports_that_the_log_no_longer_has_are_counted() {
        start = 2;

        turns(3);

        assertThat(lost).isEqualTo(2);
        assertThat(kafka.readCommitted()).hasSize(1);
    }

    @Test
    void reports_wait_for_the_highest_release_that_their_partition_was_advised_with() {
        turns(3);
        append(3);
        release.set(2);

        turns(3);
        assertThat(kafka.readCommitted()).hasSize(3);

        release.set(4);
        turns(3);
        assertThat(kafka.readCommitted()).hasSize(4);
    }

    @Test
    void what_was_issued_before_a_replay_is_read_again_and_not_issued_again() {
        turns(4);
        kafka.commitEarly(0, 0);
        append(3);

        turns(6);

        assertThat(kafka.committed(0)).isEqualTo(4);
        assertThat(kafka.readCommitted()).hasSize(4);
        assertThat(ended).hasSize(4);
    }

    private void append(int number) {
        String json = "{\"reportId\":\"%s\",\"tenant\":\"demo\",\"subject\":\"%s\",\"evidence\":[]}"
                .formatted(new UUID(3, number), SUBJECT);
        kafka.append(0, SUBJECT.getBytes(StandardCharsets.UTF_8), json.getBytes(StandardCharsets.UTF_8));
    }

    /** One instance from its start to its end. */
    private void turns(int count) {
        Actor actor = stage.start(self -> {
            try (SimulatedLog log = log(self)) {
                Passage passage = new Passage(
                        log,
                        new SimulatedStore(database, self, true),
                        new ReportReader(1),
                        () -> new Simulation.Maker(release.get()),
                        new Notes());
                log.join(passage);
                for (int i = 0; i < count; i++) {
                    passage.turn(Duration.ZERO);
                    kafka.settle();
                }
                passage.leave();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
        while (!actor.hasEnded()) {
            stage.play(actor);
        }
    }

    private SimulatedLog log(Actor actor) {
        return new SimulatedLog(kafka, actor, "slot") {
            @Override
            public long start(int partition) {
                return start;
            }
        };
    }

    private final class Notes implements Witness {

        @Override
        public void taken(Batch batch) {}

        @Override
        public void ended(List<Outcome> outcomes) {
            ended.addAll(outcomes);
        }

        @Override
        public void reading(long waiting) {}

        @Override
        public void gap(int partition, long records) {
            lost += records;
        }

        @Override
        public void refused(SortedSet<Integer> partitions) {
            refused.clear();
            refused.addAll(partitions);
        }
    }
}
