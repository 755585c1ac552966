package org.shortfall.advice.stream;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One live stream of one subject's advice, with a bounded queue: a reader too slow for it is cut and can resume. */
public final class Subscription implements AutoCloseable {

    private final BlockingQueue<Event> queue;
    private final Consumer<Subscription> onClose;
    private volatile boolean overflowed;

    /** One advice: the subject's report number, which is the event's id, and the advice's bytes. */
    public record Event(long number, byte[] value) {}

    Subscription(int capacity, Consumer<Subscription> onClose) {
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.onClose = onClose;
    }

    /** The next advice, or null when none came in this time. */
    public @Nullable Event next(Duration atMost) throws InterruptedException {
        return queue.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether advice was left out because the queue was full. */
    public boolean hasOverflowed() {
        return overflowed;
    }

    void offer(Event event) {
        if (!queue.offer(event)) {
            overflowed = true;
        }
    }

    @Override
    public void close() {
        onClose.accept(this);
    }
}
