package org.sluice.workbench.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates and people of a question about the past.
 *
 * <p>A change lies at an instant; a value is held from its change up to the next one. {@code AFTER} asks of a change that
 * it came later, and of a value that it was still held later; {@code BEFORE} that it came, or was held, earlier;
 * {@code ON} and {@code DURING} that it came, or was held, at any time of the day or between the two dates.
 *
 * @param earlier conditions on an instant, with {@code <at>} for its column, that a change or a value's begin meets
 * @param later the same for a change, and for a value's end
 * @param end the latest instant behind which a value must end
 * @param by user keys, a list for each time that people were named; who changed it is in all of them
 */
record PastBounds(List<String> earlier, List<String> later, Optional<Instant> end, List<List<String>> by) {
    static PastBounds of(List<Predicate> predicates, Resolvers resolvers, SearchContext context) {
        List<String> earlier = new ArrayList<>();
        List<String> later = new ArrayList<>();
        Instant end = Instant.MIN;
        List<List<String>> by = new ArrayList<>();
        for (Predicate predicate : predicates) {
            switch (predicate.kind()) {
                case BEFORE -> earlier.add("<at> < " + instant(predicate.operand(), context));
                case AFTER -> {
                    Instant from = moment(predicate.operand(), context);
                    later.add("<at> > " + context.parameters().add(from));
                    end = latest(end, from);
                }
                case ON -> {
                    Instant begin = context.moments().dayOf(moment(predicate.operand(), context));
                    later.add("<at> >= " + context.parameters().add(begin));
                    earlier.add("<at> < "
                            + context.parameters().add(context.moments().dayAfter(begin)));
                    end = latest(end, begin);
                }
                case DURING -> {
                    List<Operand> both = two(predicate, context);
                    Instant from = moment(both.get(0), context);
                    later.add("<at> >= " + context.parameters().add(from));
                    earlier.add("<at> <= " + instant(both.get(1), context));
                    end = latest(end, from);
                }
                case BY -> by.add(people(predicate.operand(), resolvers, context));
                default -> {}
            }
        }
        return new PastBounds(earlier, later, Optional.of(end).filter(one -> one.isAfter(Instant.MIN)), by);
    }

    /** Conditions on a change at the instant in the column. */
    String change(String at, String author, Parameters parameters) {
        return text(later, at) + begin(at, author, parameters);
    }

    /** Conditions on the begin of a value that was set at the instant in the column. */
    String begin(String at, String author, Parameters parameters) {
        StringBuilder people = new StringBuilder();
        by.forEach(keys -> people.append(" AND ").append(author).append(" = ").append(parameters.anyText(keys)));
        return text(earlier, at) + people;
    }

    private static String text(List<String> conditions, String at) {
        StringBuilder text = new StringBuilder();
        conditions.forEach(condition -> text.append(" AND ").append(condition.replace("<at>", at)));
        return text.toString();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Operand> two(Predicate predicate, SearchContext context) {
        if (predicate.operand() instanceof Operand.Values list && list.items().size() == 2) {
            return list.items();
        }
        throw context.error("jql.bad.during", predicate.operand(), context.field());
    }

    private static Instant moment(Operand operand, SearchContext context) {
        return context.moments().of(operand, context);
    }

    private static String instant(Operand operand, SearchContext context) {
        return context.parameters().add(moment(operand, context));
    }

    private static List<String> people(Operand operand, Resolvers resolvers, SearchContext context) {
        List<Operand> named = operand instanceof Operand.Values list ? list.items() : List.of(operand);
        return named.stream()
                .flatMap(one -> resolvers.users(one, context).stream())
                .toList();
    }
}
