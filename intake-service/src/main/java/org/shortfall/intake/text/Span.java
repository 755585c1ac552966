package org.shortfall.intake.text;

/** A place in the text, {@code [start, end)} in UTF-16 units. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span starts before it ends");
        }
    }

    Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
