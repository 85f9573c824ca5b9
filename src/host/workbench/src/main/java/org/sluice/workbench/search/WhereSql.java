package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.sluice.workbench.texts.Sentence;
import org.sluice.workbench.tracker.Tracker;

/** Writes a query's condition and order as SQL. A NOT moves inwards, so that an empty field never meets it. */
final class WhereSql {
    private static final List<Operand> EMPTY = List.of(new Operand.Empty());

    private final SystemFields systemFields;
    private final CustomFields customFields;
    private final PastSql past;
    private final FilterField filters;

    WhereSql(Tracker tracker, Visibility visibility) {
        this.systemFields = new SystemFields(tracker, visibility);
        this.customFields = new CustomFields(tracker);
        this.past = new PastSql(tracker, visibility);
        this.filters = new FilterField(tracker.filterSharing(), this::condition);
    }

    /** The condition of a query; all issues meet that of a query without one. */
    String condition(JqlQuery query, SearchContext context) {
        return query.where().map(clause -> condition(clause, context)).orElse("1 = 1");
    }

    String condition(Clause clause, SearchContext context) {
        return write(clause, false, context);
    }

    /** The terms to order by: newest key first when nothing is said, and the id last so that pages never overlap. */
    String order(JqlQuery query, SearchContext context) {
        List<Sort> sorts = query.order().isEmpty() ? List.of(new Sort("key", true)) : query.order();
        return sorts.stream().map(sort -> order(sort, context)).collect(joining(", ")) + ", i.id DESC";
    }

    private String order(Sort sort, SearchContext context) {
        String expression = field(sort.field(), context).order();
        if (expression.equals(SearchField.NOT_SORTABLE)) {
            throw new JqlException(Sentence.of("jql.unsortable", sort.field()));
        }
        String direction = sort.descending() ? "DESC" : "ASC";
        return expression.replace("<direction>", direction) + " " + direction + " NULLS LAST";
    }

    private String write(Clause clause, boolean opposite, SearchContext context) {
        if (clause instanceof Clause.Not not) {
            return write(not.clause(), !opposite, context);
        }
        if (clause instanceof Clause.And and) {
            return join(and.clauses(), opposite ? " OR " : " AND ", opposite, context);
        }
        if (clause instanceof Clause.Or or) {
            return join(or.clauses(), opposite ? " AND " : " OR ", opposite, context);
        }
        if (clause instanceof Clause.Was was) {
            return past.was(was, opposite, context.about(was.field()));
        }
        if (clause instanceof Clause.Changed changed) {
            return past.changed(changed, opposite, context.about(changed.field()));
        }
        return compare((Clause.Comparison) clause, opposite, context);
    }

    private String join(List<Clause> clauses, String word, boolean opposite, SearchContext context) {
        return clauses.stream().map(part -> write(part, opposite, context)).collect(joining(word, "(", ")"));
    }

    private String compare(Clause.Comparison written, boolean opposite, SearchContext outer) {
        Operator operator = opposite ? written.operator().opposite() : written.operator();
        SearchContext context = outer.about(written.field());
        refuseUnfit(operator, written.operand(), context);
        SearchField field = field(written.field(), context);
        List<Operand> operands =
                written.operand() instanceof Operand.Values list ? list.items() : List.of(written.operand());
        List<Operand> expanded = context.functions().expand(operands, written, context);
        if (expanded.isEmpty()) {
            return operator.isNegative() ? field.condition(Operator.IS_NOT, EMPTY, context) : "1 = 0";
        }
        return field.condition(operator, expanded, context);
    }

    private static void refuseUnfit(Operator operator, Operand operand, SearchContext context) {
        boolean takesList = operator == Operator.IN || operator == Operator.NOT_IN;
        boolean isList = context.functions().isList(operand);
        boolean asksEmpty = operator == Operator.IS || operator == Operator.IS_NOT;
        if (isList == takesList && (!asksEmpty || operand instanceof Operand.Empty)) {
            return;
        }
        String kind = takesList ? "single" : isList ? "list" : "value";
        throw context.error("jql.unfit." + kind, operator.words(), operand, context.field());
    }

    private SearchField field(String name, SearchContext context) {
        if (FilterField.NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return filters;
        }
        return systemFields
                .find(name)
                .or(() -> customFields.find(name, context))
                .orElseThrow(() -> new JqlException(Sentence.of("jql.unknown.field", name)));
    }
}
