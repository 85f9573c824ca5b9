package org.sluice.workbench.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.texts.Sentence;
import org.sluice.workbench.tracker.people.User;

/**
 * What a condition needs to know while it is written.
 *
 * @param field the field as the query spells it, for messages
 * @param user who searches
 * @param within ids of the saved filters whose queries are being written
 * @param seesAll whether the search asks about all issues, whatever the user may browse
 * @param warnings what functions have to say about a query that goes on all the same; they add to it
 */
record SearchContext(
        String field,
        Optional<User> user,
        Moments moments,
        JqlFunctions functions,
        Parameters parameters,
        Set<Long> within,
        boolean seesAll,
        Set<String> warnings) {
    /** The same search, writing about a field. */
    SearchContext about(String named) {
        return new SearchContext(named, user, moments, functions, parameters, within, seesAll, warnings);
    }

    /** The same search, writing what a saved filter finds. */
    SearchContext inside(long filterId) {
        Set<Long> deeper = new HashSet<>(within);
        deeper.add(filterId);
        return new SearchContext(field, user, moments, functions, parameters, Set.copyOf(deeper), seesAll, warnings);
    }

    JqlException unknownValue(String value) {
        return error("jql.unknown.value", value, field);
    }

    JqlException unsupported(Operator operator) {
        return error("jql.unsupported.operator", operator.words(), field);
    }

    JqlException error(String key, Object... arguments) {
        return new JqlException(Sentence.of(key, arguments));
    }

    /** The text of an operand that can only be a value. */
    String text(Operand operand) {
        if (operand instanceof Operand.Value value) {
            return value.text();
        }
        if (operand instanceof Operand.Literal literal) {
            return literal.text();
        }
        throw operand instanceof Operand.Function
                ? error("jql.unknown.function", operand)
                : unknownValue(operand.toString());
    }
}
