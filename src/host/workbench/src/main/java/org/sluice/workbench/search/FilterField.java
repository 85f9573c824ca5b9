package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.BiFunction;
import org.sluice.workbench.tracker.filters.FilterSharing;
import org.sluice.workbench.tracker.filters.SavedFilter;

/**
 * Issues that a saved filter finds, by the filter's name or id, or does not find.
 *
 * @param condition writes a query's condition as SQL
 */
record FilterField(FilterSharing filters, BiFunction<JqlQuery, SearchContext, String> condition)
        implements SearchField {
    static final List<String> NAMES = List.of("filter", "request", "searchrequest", "savedfilter");

    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        boolean fits = operator == Operator.EQUALS
                || operator == Operator.NOT_EQUALS
                || operator == Operator.IN
                || operator == Operator.NOT_IN;
        if (!fits) {
            throw context.unsupported(operator);
        }
        String any = operands.stream()
                .flatMap(operand -> found(context.text(operand), context).stream()
                        .map(filter -> inner(filter, context.text(operand), context)))
                .collect(joining(" OR ", "(", ")"));
        return any + (operator.isNegative() ? " IS NOT TRUE" : " IS TRUE");
    }

    private String inner(SavedFilter filter, String text, SearchContext context) {
        if (context.within().contains(filter.id())) {
            throw context.error("jql.filter.circle", context.field(), text, filter.name());
        }
        return condition.apply(new JqlParser().parse(filter.jql()), context.inside(filter.id()));
    }

    private List<SavedFilter> found(String text, SearchContext context) {
        List<SavedFilter> seen = context.seesAll() ? filters.all() : filters.visibleTo(context.user());
        List<SavedFilter> named = seen.stream()
                .filter(filter -> filter.name().equalsIgnoreCase(text))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<SavedFilter> numbered = seen.stream()
                .filter(filter -> Long.toString(filter.id()).equals(text))
                .toList();
        if (numbered.isEmpty()) {
            throw text.matches("[0-9]+")
                    ? context.error("jql.unknown.id", text, context.field())
                    : context.unknownValue(text);
        }
        return numbered;
    }
}
