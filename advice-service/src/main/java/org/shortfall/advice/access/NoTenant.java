package org.shortfall.advice.access;

/** A token that names no tenant: nobody can say whose subjects it is about. */
public final class NoTenant extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTenant() {
        super("no tenant", null, false, false);
    }
}
