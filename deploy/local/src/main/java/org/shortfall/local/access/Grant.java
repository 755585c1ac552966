package org.shortfall.local.access;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a token says.
 *
 * @param subject the person whom the token is of; null for a tenant's app, which speaks for all of the tenant's subjects
 * @param life how long the token is good
 */
public record Grant(
        List<Role> roles, String tenant, @Nullable String subject, Duration life) {

    /** The tenant of the demo. */
    public static final String DEMO = "demo";

    private static final Duration USUAL_LIFE = Duration.ofMinutes(15);

    public Grant {
        roles = List.copyOf(roles);
    }

    /** For an app of the demo's tenant. */
    public static Grant to(Role... roles) {
        return new Grant(List.of(roles), DEMO, null, USUAL_LIFE);
    }

    /** The same in another tenant. */
    public Grant in(String otherTenant) {
        return new Grant(roles, otherTenant, subject, life);
    }

    /** The same for one person only. */
    public Grant by(String person) {
        return new Grant(roles, tenant, person, life);
    }

    /** The same for as long; below zero it has run out already. */
    public Grant lasting(Duration time) {
        return new Grant(roles, tenant, subject, time);
    }
}
