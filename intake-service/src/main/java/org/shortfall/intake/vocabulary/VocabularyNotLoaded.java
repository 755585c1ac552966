package org.shortfall.intake.vocabulary;

/** No catalogue release has been read yet, so nothing can be checked or looked up. Passes by itself. */
public final class VocabularyNotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VocabularyNotLoaded() {
        super("no catalogue release has been read yet", null, false, false);
    }
}
