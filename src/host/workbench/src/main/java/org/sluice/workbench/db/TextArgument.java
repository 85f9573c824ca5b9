package org.sluice.workbench.db;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds a text that both databases can hold: H2 would take U+0000, PostgreSQL does not. */
final class TextArgument extends AbstractArgumentFactory<String> {
    TextArgument() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
        if (value.indexOf('\0') >= 0) {
            throw new UnfitTextException(value);
        }
        return (position, statement, ctx) -> statement.setString(position, value);
    }
}
