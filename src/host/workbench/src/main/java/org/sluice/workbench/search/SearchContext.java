package org.sluice.workbench.search;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.people.User;

/**
 * What a condition needs to know while it is written.
 *
 * @param field the field as the query spells it, for messages
 * @param user who searches
 * @param seesAll whether the search asks about all issues, whatever the user may browse
 */
record SearchContext(String field, Optional<User> user, Moments moments, Parameters parameters, boolean seesAll) {
    /** The same search, writing about a field. */
    SearchContext about(String named) {
        return new SearchContext(named, user, moments, parameters, seesAll);
    }

    JqlException unknownValue(String value) {
        return error("The value '" + value + "' does not exist for the field '" + field + "'.");
    }

    JqlException unsupported(Operator operator) {
        return error("The operator '" + operator.words() + "' is not supported by the '" + field + "' field.");
    }

    JqlException error(String sentence) {
        return new JqlException(List.of(sentence));
    }

    /** The text of an operand that can only be a value. */
    String text(Operand operand) {
        if (operand instanceof Operand.Value value) {
            return value.text();
        }
        throw operand instanceof Operand.Function
                ? error("Unable to find JQL function '" + operand + "'.")
                : unknownValue(operand.toString());
    }
}
