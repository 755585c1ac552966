package org.shortfall.intake.json;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;

/** Makes tree nodes, and refuses values that would surprise later: 1e999999999, half of a surrogate pair. */
final class StrictNodes extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;
    private static final int MAX_SCALE = 30;

    /** A value was refused; caught where the position is known. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Refused(String reason) {
            super("refused", null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    StrictNodes() {
        // As written: 1.50 stays 1.50, so that a digest of the text is a digest of the value.
        super(true);
    }

    @Override
    public ValueNode numberNode(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MAX_SCALE) {
            throw new Refused("A number has an exponent beyond " + MAX_SCALE + ".");
        }
        return DecimalNode.valueOf(value);
    }

    @Override
    public TextNode textNode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Refused("A string holds half of a surrogate pair.");
            }
        }
        return super.textNode(text);
    }
}
