package org.sluice.workbench.search;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.people.User;

/**
 * Who watches an issue, or voted for it. A search answers about others only where the searcher may see their names on the
 * issue, and about the searchers themselves anywhere: otherwise it would tell name by name what the issue keeps. How many
 * there are is no secret.
 *
 * @param table where they stand, with {@code user_key}
 * @param permissionKeys each of which shows the names
 */
record FollowersField(String table, List<String> permissionKeys, Resolvers resolvers, Visibility visibility)
        implements SearchField {
    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        Holding all = Holding.rows(table, "1 = 1", "user_key", false);
        Holding holding = context.seesAll() ? all : seen(all, context);
        return new MemberField(holding, resolvers::users, NOT_SORTABLE).condition(operator, operands, context);
    }

    private Holding seen(Holding all, SearchContext context) {
        String named = visibility.granted(context.user(), permissionKeys, context.parameters());
        return new Seen(all, named, context.user().filter(User::active).map(User::key));
    }

    /**
     * The followers that somebody may know of.
     *
     * @param named the condition that all of an issue are
     * @param me whose own following is known anyway
     */
    private record Seen(Holding all, String named, Optional<String> me) implements Holding {
        @Override
        public String any(List<String> ids, Parameters parameters) {
            if (!ids.isEmpty()
                    && me.filter(own -> ids.stream().allMatch(own::equals)).isPresent()) {
                return all.any(ids, parameters);
            }
            String others = "(" + all.any(ids, parameters) + " AND " + named + ")";
            return me.filter(ids::contains)
                    .map(own -> "(" + all.any(List.of(own), parameters) + " OR " + others + ")")
                    .orElse(others);
        }

        @Override
        public String some() {
            return "(" + all.some() + " AND " + named + ")";
        }

        @Override
        public String none() {
            return "(" + all.none() + " AND " + named + ")";
        }
    }
}
