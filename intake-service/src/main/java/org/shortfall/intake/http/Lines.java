package org.shortfall.intake.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a batch, numbered from 1; blank ones are counted and left out. */
final class Lines {

    /** One line and its number. */
    record Line(int number, byte[] bytes) {}

    private Lines() {}

    static List<Line> of(byte[] body) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int number = 1;
        for (int i = 0; i <= body.length; i++) {
            if (i == body.length || body[i] == '\n') {
                byte[] line = Arrays.copyOfRange(body, start, i);
                if (!isBlank(line)) {
                    lines.add(new Line(number, line));
                }
                start = i + 1;
                number++;
            }
        }
        return lines;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
