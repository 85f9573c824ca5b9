package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.FieldType;

/** {@code text}: the words stand together in the summary, the description, the environment, a comment or a text field. */
record AnyTextField(Tracker tracker, CommentField comments) implements SearchField {
    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (operator != Operator.LIKE && operator != Operator.NOT_LIKE) {
            throw context.unsupported(operator);
        }
        TextQuery query = TextQuery.of(context.text(operands.get(0)), context);
        Stream<String> own = Stream.of("i.summary", "i.description", "i.environment")
                .map(column -> query.in(column, context.parameters()));
        Stream<String> others = Stream.of(comments.contains(query, context), custom(query, context));
        String found = Stream.concat(own, others).collect(joining(" OR ", "(", ")"));
        return operator == Operator.LIKE ? found : "NOT " + found;
    }

    private String custom(TextQuery query, SearchContext context) {
        List<Long> fields = tracker.fields().all().stream()
                .filter(field -> field.type() == FieldType.TEXT || field.type() == FieldType.TEXT_AREA)
                .map(field -> field.id())
                .toList();
        return "EXISTS (SELECT 1 FROM field_value x WHERE x.issue_id = i.id AND x.field_id = "
                + context.parameters().anyNumber(fields) + " AND "
                + query.in("x.text_value", context.parameters()) + ")";
    }
}
