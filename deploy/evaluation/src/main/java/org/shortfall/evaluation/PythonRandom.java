package org.shortfall.evaluation;

/**
 * The numbers of Python's {@code random.Random(seed)}: the scores of the reference scorer are drawn with them, and equal
 * draws make equal intervals.
 *
 * <p>MT19937 by Makoto Matsumoto and Takuji Nishimura (1998), seeded by their {@code init_by_array}, as Python does.
 */
final class PythonRandom {

    private static final int N = 624;
    private static final int M = 397;
    private static final int TWIST = 0x9908b0df;

    private final int[] state = new int[N];
    private int next = N;

    /** @param seed a small number that is not negative: Python takes it as an array of one word */
    PythonRandom(int seed) {
        fill(19650218);
        int i = 1;
        for (int round = 0; round < N; round++) {
            state[i] = (state[i] ^ (scrambled(i) * 1664525)) + seed;
            i = following(i);
        }
        for (int round = 1; round < N; round++) {
            state[i] = (state[i] ^ (scrambled(i) * 1566083941)) - i;
            i = following(i);
        }
        state[0] = 0x80000000;
    }

    /** An index below the bound, each as likely: as many bits as the bound has, drawn again while they are too high. */
    int below(int bound) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        int drawn = draw() >>> (Integer.SIZE - bits);
        while (drawn >= bound) {
            drawn = draw() >>> (Integer.SIZE - bits);
        }
        return drawn;
    }

    /** The next 32 bits. */
    int draw() {
        if (next == N) {
            twist();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void fill(int seed) {
        state[0] = seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    private int scrambled(int i) {
        return state[i - 1] ^ (state[i - 1] >>> 30);
    }

    /** Wraps at the end, where the first word takes over the last. */
    private int following(int i) {
        if (i + 1 < N) {
            return i + 1;
        }
        state[0] = state[N - 1];
        return 1;
    }

    private void twist() {
        for (int i = 0; i < N; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % N] & 0x7fffffff);
            state[i] = state[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : TWIST);
        }
        next = 0;
    }
}
