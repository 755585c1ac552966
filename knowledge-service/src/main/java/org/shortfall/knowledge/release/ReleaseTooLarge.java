package org.shortfall.knowledge.release;

/** A release that would not fit through the topic: it is refused before it reaches the broker. */
public final class ReleaseTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseTooLarge(int number, int bytes, int highest) {
        super(String.format(
                "release %d has %,d bytes; at most %,d may be published: take content out of the event",
                number, bytes, highest));
    }
}
