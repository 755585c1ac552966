package org.shortfall.knowledge.curation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.shortfall.knowledge.http.ProblemException;

/** The one text of a body that has nothing else: a title, a reason. */
final class Words {

    static final int LONGEST = 200;

    private Words() {}

    /** @throws ProblemException 400 if it is missing, too long, or not alone */
    static String of(ObjectNode body, String field) {
        String text = body.path(field).asText("").strip();
        if (text.isEmpty() || text.length() > LONGEST || body.size() > 1) {
            throw ProblemException.badParameter(field, "give this field alone, with 1 to " + LONGEST + " characters");
        }
        return text;
    }
}
