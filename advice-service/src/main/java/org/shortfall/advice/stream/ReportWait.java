package org.shortfall.advice.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One caller waiting for the advice on one report. */
public final class ReportWait implements AutoCloseable {

    private final CountDownLatch arrival = new CountDownLatch(1);
    private final Consumer<ReportWait> onClose;

    ReportWait(Consumer<ReportWait> onClose) {
        this.onClose = onClose;
    }

    /** Returns when the advice was issued, or after this time. */
    public void await(Duration atMost) throws InterruptedException {
        var unused = arrival.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    void arrived() {
        arrival.countDown();
    }

    @Override
    public void close() {
        onClose.accept(this);
    }
}
