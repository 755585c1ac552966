package org.shortfall.advice.pipeline;

/**
 * A partition that this instance owns.
 *
 * @param epoch the number of its ownership; a later owner has a higher one
 * @param position first offset that is not committed in Kafka
 * @param next first offset whose outcome may still have to be issued; above the position only after a replay
 * @param noted the value of next that PostgreSQL has
 * @param release highest release that a report of the partition was advised with
 */
record Claim(long epoch, long position, long next, long noted, int release) {

    /** Kafka has committed so far. */
    Claim committed(long offset) {
        return new Claim(epoch, offset, Math.max(next, offset), noted, release);
    }

    /** PostgreSQL has what is known. */
    Claim noted(int advisedWith) {
        return new Claim(epoch, position, next, next, Math.max(release, advisedWith));
    }
}
