package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.sluice.workbench.texts.Sentence;

/** Writes a query's condition and order as SQL. A NOT moves inwards, so that an empty field never meets it. */
final class WhereSql {
    private final SystemFields systemFields;
    private final CustomFields customFields;
    private final PastSql past;

    WhereSql(SystemFields systemFields, CustomFields customFields, PastSql past) {
        this.systemFields = systemFields;
        this.customFields = customFields;
        this.past = past;
    }

    String condition(Clause clause, SearchContext context) {
        return write(clause, false, context);
    }

    /** The terms to order by: newest key first when nothing is said, and the id last so that pages never overlap. */
    String order(JqlQuery query) {
        List<Sort> sorts = query.order().isEmpty() ? List.of(new Sort("key", true)) : query.order();
        return sorts.stream().map(this::order).collect(joining(", ")) + ", i.id DESC";
    }

    private String order(Sort sort) {
        String expression = field(sort.field()).order();
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

    private String compare(Clause.Comparison comparison, boolean opposite, SearchContext context) {
        Operator operator = opposite ? comparison.operator().opposite() : comparison.operator();
        SearchContext own = context.about(comparison.field());
        boolean many = comparison.operand() instanceof Operand.Values;
        boolean takesMany = operator == Operator.IN || operator == Operator.NOT_IN;
        boolean isIs = operator == Operator.IS || operator == Operator.IS_NOT;
        if ((many && !takesMany) || (isIs && !(comparison.operand() instanceof Operand.Empty))) {
            throw own.error("jql.unfit.value", operator.words(), comparison.operand(), comparison.field());
        }
        List<Operand> operands =
                comparison.operand() instanceof Operand.Values list ? list.items() : List.of(comparison.operand());
        return field(comparison.field()).condition(operator, operands, own);
    }

    private SearchField field(String name) {
        return systemFields
                .find(name)
                .or(() -> customFields.find(name))
                .orElseThrow(() -> new JqlException(Sentence.of("jql.unknown.field", name)));
    }
}
