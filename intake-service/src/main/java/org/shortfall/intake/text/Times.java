package org.shortfall.intake.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.Draft.Found;

/** How long something has lasted: "for 3 months", "since Tuesday", "since 2019". */
final class Times {

    private static final int FIRST_YEAR = 1900;
    private static final int MOST = 5000;
    private static final int DAYS_OF_WEEK = 7;

    private final Numbers numbers;
    private final Map<String, String> units;
    private final Map<String, String> weekdays;
    private final Map<String, String> months;
    private final Set<String> since;
    private final Set<String> every;
    private final Set<String> notATime;

    Times(Lexicon lexicon) {
        this.numbers = new Numbers(lexicon);
        this.units = lexicon.foldedPairs("unit");
        this.weekdays = lexicon.foldedPairs("weekday");
        this.months = lexicon.foldedPairs("month");
        this.since = lexicon.folded("since");
        this.every = lexicon.folded("every");
        this.notATime = lexicon.folded("old");
        this.notATime.addAll(lexicon.folded("pregnant"));
    }

    /** The durations in the text as attributes, {@code saidOn} being the day on which it was said, if known. */
    List<Found<Attribute>> in(Draft draft, @Nullable LocalDate saidOn) {
        List<Found<Attribute>> found = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            Optional<Found<Attribute>> time = quantity(draft, i);
            if (time.isEmpty()
                    && saidOn != null
                    && since.contains(draft.token(i).word())) {
                time = date(draft, i, saidOn);
            }
            if (time.isPresent()) {
                found.add(time.get());
                i = time.get().to() - 1;
            }
        }
        return found;
    }

    /** "3 weeks"; of "2 to 3 weeks" the longer. */
    private Optional<Found<Attribute>> quantity(Draft draft, int i) {
        Optional<BigDecimal> value = numbers.of(draft.token(i));
        if (value.isEmpty() || i + 1 >= draft.size() || draft.token(i + 1).gap().compareTo(Gap.COMMA) >= 0) {
            return Optional.empty();
        }
        String unit = units.get(draft.token(i + 1).word());
        boolean frequency = i > 0
                && every.contains(draft.token(i - 1).word())
                && draft.token(i).gap() == Gap.NONE;
        boolean other = i + 2 < draft.size()
                && draft.token(i + 2).gap() == Gap.NONE
                && notATime.contains(draft.token(i + 2).word());
        return unit == null
                        || frequency
                        || other
                        || value.get().intValue() > MOST
                        || value.get().signum() == 0
                ? Optional.empty()
                : iso(value.get(), unit).map(iso -> new Found<>(duration(iso), i, i + 2));
    }

    private static Optional<String> iso(BigDecimal value, String unit) {
        if (value.stripTrailingZeros().scale() <= 0) {
            int whole = value.intValueExact();
            return Optional.of(unit.startsWith("T") ? "PT" + whole + unit.charAt(1) : "P" + whole + unit);
        }
        return switch (unit) {
            case "Y" -> Optional.of("P" + value.multiply(BigDecimal.valueOf(12)).intValue() + "M");
            case "W" ->
                Optional.of(
                        "P" + value.multiply(BigDecimal.valueOf(DAYS_OF_WEEK)).intValue() + "D");
            case "M" -> Optional.of("P" + value.multiply(BigDecimal.valueOf(30)).intValue() + "D");
            case "D" ->
                Optional.of("PT" + value.multiply(BigDecimal.valueOf(24)).intValue() + "H");
            case "TH" ->
                Optional.of("PT" + value.multiply(BigDecimal.valueOf(60)).intValue() + "M");
            default -> Optional.empty();
        };
    }

    private Optional<Found<Attribute>> date(Draft draft, int i, LocalDate saidOn) {
        int next = i + 1;
        while (next < draft.size() && draft.lexicon.isLight(draft.token(next))) {
            next++;
        }
        if (next >= draft.size() || draft.sentence[next] != draft.sentence[i]) {
            return Optional.empty();
        }
        int at = next;
        return began(draft, at, saidOn)
                .map(day -> Math.max(0, ChronoUnit.DAYS.between(day, saidOn)))
                .map(days -> new Found<>(duration("P" + days + "D"), i, at + 1));
    }

    private Optional<LocalDate> began(Draft draft, int i, LocalDate saidOn) {
        String word = draft.token(i).word();
        if (weekdays.containsKey(word)) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekdays.get(word)));
            return Optional.of(saidOn.with(TemporalAdjusters.previousOrSame(day)));
        }
        if (months.containsKey(word)) {
            LocalDate first = saidOn.withDayOfMonth(1).withMonth(Integer.parseInt(months.get(word)));
            return Optional.of(first.isAfter(saidOn) ? first.minusYears(1) : first);
        }
        return numbers.of(draft.token(i))
                .filter(year -> word.length() == 4 && year.scale() == 0)
                .map(BigDecimal::intValue)
                .filter(year -> year >= FIRST_YEAR && year <= saidOn.getYear())
                .map(year -> year == saidOn.getYear() ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 7, 1));
    }

    private static Attribute duration(String iso) {
        return new Attribute(Attribute.Type.DURATION, iso);
    }
}
