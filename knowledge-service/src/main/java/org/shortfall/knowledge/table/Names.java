package org.shortfall.knowledge.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** Columns are snake_case in the database and camelCase everywhere else. */
final class Names {

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z0-9])");

    private Names() {}

    static String camelCase(String sqlName) {
        return UNDERSCORE.matcher(sqlName).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
