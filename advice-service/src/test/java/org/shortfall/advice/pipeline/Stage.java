package org.shortfall.advice.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs actors one step at a time, in an order and with faults that a seed decides. */
final class Stage {

    /** What goes wrong at a step. */
    enum Fault {
        NONE,
        FAILS,
        ANSWER_LOST,
        CRASHES_AFTERWARDS
    }

    /** A process that is gone. Nothing it would still do has an effect. */
    static final class Crash extends Error {

        private static final long serialVersionUID = 1L;

        Crash() {
            super("crash", null, false, false);
        }
    }

    /** One process. */
    final class Actor {

        private final Semaphore turn = new Semaphore(0);
        private boolean gone;
        private boolean ended;
        private @Nullable Throwable failure;

        /** Waits for its next step and says what goes wrong with it. */
        Fault step() {
            if (!gone) {
                waiting.release();
                turn.acquireUninterruptibly();
            }
            if (gone) {
                throw new Crash();
            }
            return fault();
        }

        Crash crash() {
            gone = true;
            return new Crash();
        }

        boolean hasEnded() {
            return ended;
        }
    }

    final Random chance;
    private final int faultsInThousand;
    private final Semaphore waiting = new Semaphore(0);
    private final List<Actor> actors = new ArrayList<>();
    private boolean calm;

    Stage(Random chance, int faultsInThousand) {
        this.chance = chance;
        this.faultsInThousand = faultsInThousand;
    }

    /** Starts a process; it waits before its first step. */
    Actor start(Consumer<Actor> life) {
        Actor actor = new Actor();
        actors.add(actor);
        Thread.startVirtualThread(() -> {
            try {
                actor.step();
                life.accept(actor);
            } catch (Crash e) {
                // As if it had never gone on.
            } catch (Throwable e) {
                actor.failure = e;
            } finally {
                actor.ended = true;
                waiting.release();
            }
        });
        waiting.acquireUninterruptibly();
        return actor;
    }

    /** Lets a process take one step. */
    void play(Actor actor) {
        if (!actor.ended) {
            actor.turn.release();
            waiting.acquireUninterruptibly();
        }
        if (actor.failure != null) {
            throw new AssertionError("a process ended with an exception", actor.failure);
        }
    }

    /** As {@code kill -9}. */
    void kill(Actor actor) {
        actor.gone = true;
        while (!actor.ended) {
            play(actor);
        }
    }

    /** From now on nothing goes wrong any more. */
    void calm() {
        calm = true;
    }

    void close() {
        actors.forEach(this::kill);
    }

    private Fault fault() {
        if (calm || chance.nextInt(1_000) >= faultsInThousand) {
            return Fault.NONE;
        }
        return Fault.values()[1 + chance.nextInt(Fault.values().length - 1)];
    }
}
