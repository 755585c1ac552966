package org.shortfall.advice.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.event.SymptomReported;
import org.shortfall.advice.pipeline.Outcome.DeadLetter;

/** Records of one poll in log order, each either readable or a dead letter. */
record Batch(List<Item> items) {

    /** A record with the report it holds, or with the reason why it holds none. */
    record Item(
            ReportRecord record,
            @Nullable SymptomReported report,
            @Nullable DeadLetter deadLetter) {

        SymptomReported readable() {
            return Objects.requireNonNull(report);
        }
    }

    Set<UUID> reportIds() {
        return items.stream()
                .filter(item -> item.report() != null)
                .map(item -> item.readable().reportId())
                .collect(Collectors.toSet());
    }

    Set<String> subjects() {
        return items.stream()
                .filter(item -> item.report() != null)
                .map(item -> item.readable().subject())
                .collect(Collectors.toSet());
    }

    /** The partitions it comes from, and the first offset of each that is in it. */
    SortedMap<Integer, Long> starts() {
        SortedMap<Integer, Long> starts = new TreeMap<>();
        items.forEach(
                item -> starts.merge(item.record().partition(), item.record().offset(), Math::min));
        return starts;
    }

    /** The partitions it comes from, and the first offset of each that comes after it. */
    SortedMap<Integer, Long> ends() {
        SortedMap<Integer, Long> ends = new TreeMap<>();
        items.forEach(
                item -> ends.merge(item.record().partition(), item.record().offset() + 1, Math::max));
        return ends;
    }
}
