package org.shortfall.advice.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** How often one caller may ask: a bucket for each that asked lately, of a bounded number of callers. */
@ApplicationScoped
public class Rates {

    private static final int MOST_CALLERS = 50_000;
    private static final Duration FORGET_AFTER = Duration.ofMinutes(10);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long BURST = 10;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(FORGET_AFTER)
            .build();

    private final AccessConfig.Limits limits;

    Rates(AccessConfig config) {
        this.limits = config.limits();
    }

    /** How long this token's owner has to wait with so many requests; zero if they may be made now, and then they count. */
    public Duration requests(JsonWebToken token, int number) {
        boolean app = token.getClaim("subjects") != null;
        int perSecond = app ? limits.app() : limits.person();
        String who = (app ? "app " : "person ") + token.getClaim("tenant") + " " + token.getSubject();
        return spend(who, BURST * perSecond, perSecond, SECOND, number);
    }

    /** The same for a request from this address that came without a token. */
    public Duration requestFrom(String address) {
        return spend("address " + address, BURST * limits.address(), limits.address(), SECOND, 1);
    }

    private Duration spend(String who, long atOnce, long refill, Duration period, long number) {
        Bucket bucket = buckets.get(
                who,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(refill, period))
                        .build());
        // What is more than may ever be at once takes all there is, beside the one request that brought it.
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(Math.min(number, atOnce - 1));
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}
