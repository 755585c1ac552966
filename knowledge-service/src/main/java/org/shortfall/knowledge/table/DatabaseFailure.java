package org.shortfall.knowledge.table;

import java.sql.SQLException;

/** The database refused or did not answer. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
