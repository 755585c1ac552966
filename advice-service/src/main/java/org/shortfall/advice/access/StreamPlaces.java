package org.shortfall.advice.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many streams each caller has open in this instance. */
@ApplicationScoped
public class StreamPlaces {

    private static final int PERSONS_SHARE = 100;
    private static final Duration ASK_AGAIN_AFTER = Duration.ofSeconds(30);

    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final int mostOfApp;

    StreamPlaces(AccessConfig config) {
        this.mostOfApp = config.limits().streams();
    }

    /** A place for one more stream, until it is closed. */
    public interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /** @throws TooMany if the caller has as many as one may have */
    public Place take(Caller caller) {
        String own = caller.own();
        String who = caller.tenant() + (own == null ? "" : " " + own);
        int most = own == null ? mostOfApp : Math.max(1, mostOfApp / PERSONS_SHARE);
        open.compute(who, (same, number) -> {
            int now = number == null ? 0 : number;
            if (now >= most) {
                throw new TooMany(ASK_AGAIN_AFTER);
            }
            return now + 1;
        });
        return () -> open.computeIfPresent(who, (same, number) -> number == 1 ? null : number - 1);
    }
}
