package org.shortfall.knowledge.source;

/** How far a claim was checked against its source. */
public final class Verification {

    private static final String CLAIM_TEXT_SEEN = "claim_text_seen";

    private Verification() {}

    /** Whether the claim was read in the cited text; nothing less may be shown as cited. */
    public static boolean isVerified(String verification) {
        return CLAIM_TEXT_SEEN.equals(verification);
    }
}
