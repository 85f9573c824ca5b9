package org.sluice.workbench.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.texts.Sentence;
import org.sluice.workbench.tracker.people.User;

/**
 * A call of a function within a query.
 *
 * @param comparison the condition that the call stands in
 * @param user who searches
 * @param seesAll whether the search asks about all issues, whatever the user may browse
 * @param warnings takes what there is to say about a call that goes on all the same, in the searcher's language
 */
public record FunctionCall(
        Operand.Function function,
        Clause.Comparison comparison,
        Optional<User> user,
        boolean seesAll,
        Set<String> warnings) {
    public List<String> arguments() {
        return function.arguments();
    }

    /** Refuses a call with fewer or more arguments. */
    public void expect(int least, int most) {
        int received = arguments().size();
        if (received < least || received > most) {
            throw least == most
                    ? error("jql.function.arguments", function.name(), least, received)
                    : error("jql.function.arguments.between", function.name(), least, most, received);
        }
    }

    JqlException error(String key, Object... arguments) {
        return new JqlException(Sentence.of(key, arguments));
    }
}
