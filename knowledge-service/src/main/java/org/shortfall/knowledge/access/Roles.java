package org.shortfall.knowledge.access;

/** The roles of those who work on the catalogue; reading it needs none. */
public final class Roles {

    /** Drafts changes. */
    public static final String CURATOR = "curator";

    /** Approves what others drafted, and rolls back. */
    public static final String REVIEWER = "reviewer";

    /** Runs the system. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
