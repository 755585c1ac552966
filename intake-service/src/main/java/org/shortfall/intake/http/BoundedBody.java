package org.shortfall.intake.http;

import java.io.IOException;
import java.io.InputStream;

/** Reads a request's body up to a limit, so that the answer to a larger one is ours and its memory is bounded. */
final class BoundedBody {

    private static final int KIB = 1024;

    private BoundedBody() {}

    /**
     * The whole body.
     *
     * @throws BodyTooLarge if it is longer than the limit; the rest is still to be read
     * @throws IOException if the client went away or was too slow
     */
    static byte[] read(InputStream in, int limitKib) throws IOException {
        int limit = limitKib * KIB;
        byte[] body = in.readNBytes(limit + 1);
        if (body.length > limit) {
            throw new BodyTooLarge(limitKib < KIB ? limitKib + " KiB" : limitKib / KIB + " MiB");
        }
        return body;
    }
}
