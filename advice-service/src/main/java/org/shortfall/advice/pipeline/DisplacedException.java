package org.shortfall.advice.pipeline;

/** Another instance owns a partition of the batch by now: the batch is not ours to finish. */
final class DisplacedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DisplacedException() {
        super("another instance owns a partition of this batch", null, false, false);
    }
}
