package org.shortfall.intake.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The vocabulary of the newest release read so far. A request takes it once and uses it to its end. */
@ApplicationScoped
public class CurrentVocabulary {

    private final AtomicReference<@Nullable Vocabulary> newest = new AtomicReference<>();

    /** The newest vocabulary, if a release has been read. */
    public Optional<Vocabulary> get() {
        return Optional.ofNullable(newest.get());
    }

    /**
     * The newest vocabulary.
     *
     * @throws VocabularyNotLoaded if no release has been read yet
     */
    public Vocabulary require() {
        return get().orElseThrow(VocabularyNotLoaded::new);
    }

    /** Takes this one if it is newer than the present one; says whether it was taken. */
    boolean offer(Vocabulary offered) {
        @Nullable
        Vocabulary before = newest.getAndUpdate(
                present -> present == null || present.release() < offered.release() ? offered : present);
        return before == null || before.release() < offered.release();
    }
}
