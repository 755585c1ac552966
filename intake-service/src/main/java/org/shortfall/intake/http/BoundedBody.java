package org.shortfall.intake.http;

import java.io.IOException;
import java.io.InputStream;

/** Reads a request's body up to a limit, so that the answer to a larger one is ours and its memory is bounded. */
final class BoundedBody {

    private static final int KIB = 1024;
    /** A client that is still sending sees our answer only if we read on for a while. */
    private static final int DRAIN_BYTES = 1024 * KIB;

    private BoundedBody() {}

    /**
     * The whole body.
     *
     * @throws BodyTooLarge if it is longer than the limit; part of the rest has been read and dropped
     * @throws IOException if the client went away or was too slow
     */
    static byte[] read(InputStream in, int limitKib) throws IOException {
        int limit = limitKib * KIB;
        byte[] body = in.readNBytes(limit + 1);
        if (body.length > limit) {
            drain(in);
            throw new BodyTooLarge(limitKib < KIB ? limitKib + " KiB" : limitKib / KIB + " MiB");
        }
        return body;
    }

    private static void drain(InputStream in) throws IOException {
        byte[] dropped = new byte[16 * KIB];
        int left = DRAIN_BYTES;
        while (left > 0) {
            int read = in.read(dropped, 0, Math.min(left, dropped.length));
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }
}
