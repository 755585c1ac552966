package org.shortfall.intake.text;

/** Whom the report is about, once the persons and the complaints of the text are known. */
final class Subjects {

    private final Persons persons;
    private final boolean aboutWriter;
    private final boolean aboutOther;

    /**
     * Decides it.
     *
     * @param writerComplains the writer has a complaint of their own, or speaks of themselves
     * @param otherComplains someone else has a complaint of now
     */
    Subjects(Persons persons, boolean writerComplains, boolean otherComplains) {
        this.persons = persons;
        this.aboutWriter = writerComplains;
        this.aboutOther = !writerComplains && otherComplains;
    }

    /** Whether this is said of another grown-up: whoever tells of a friend's thoughts of self-harm does not have them. */
    boolean isSomeoneElse(int token) {
        return persons.at(token) == Persons.Who.OTHER || isOther(token);
    }

    /** Whether someone else than the writer may be whom it is about. */
    boolean isAboutAnother() {
        return !aboutWriter;
    }

    /** Whether what is said here is said of someone the report is not about. */
    boolean isOther(int token) {
        return switch (persons.at(token)) {
            case NOBODY_NAMED, WRITER -> false;
            case WARD -> aboutWriter;
            case OTHER -> !aboutOther;
            case FAMILY -> true;
        };
    }
}
