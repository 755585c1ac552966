package org.shortfall.knowledge.release;

import java.util.List;

/** A release that would leave a person without a safety text in their language: it is refused. */
public final class TextsMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextsMissing(List<String> lacking) {
        super("the catalogue lacks " + lacking.size() + " texts that every release needs in every locale: "
                + String.join(", ", lacking.subList(0, Math.min(lacking.size(), 20))));
    }
}
