package org.sluice.workbench.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldOption;

/** Custom fields by name, by {@code cf[10100]} or by {@code customfield_10100}. */
final class CustomFields {
    private static final Pattern BY_NUMBER =
            Pattern.compile("(?:cf\\[([0-9]{1,18})]|customfield_([0-9]{1,18}))", Pattern.CASE_INSENSITIVE);

    private final Tracker tracker;
    private final Resolvers resolvers;

    CustomFields(Tracker tracker) {
        this.tracker = tracker;
        this.resolvers = new Resolvers(tracker);
    }

    /** A field that is in no project which the searcher may browse is not there. */
    Optional<SearchField> find(String name, SearchContext context) {
        Matcher number = BY_NUMBER.matcher(name);
        Optional<CustomField> field = number.matches()
                ? tracker.fields().byId(Long.parseLong(number.group(1) == null ? number.group(2) : number.group(1)))
                : tracker.fields().byName(name).stream()
                        .filter(one -> seen(one, context))
                        .findFirst();
        return field.filter(one -> seen(one, context)).map(this::searchField);
    }

    private boolean seen(CustomField field, SearchContext context) {
        return resolvers.somewhere(
                context,
                project -> tracker.contexts().inProject(field, project.id()).isPresent());
    }

    private boolean seen(CustomField field, FieldOption option, SearchContext context) {
        return resolvers.somewhere(context, project -> tracker.contexts()
                .inProject(field, project.id())
                .filter(here -> here.id() == option.contextId())
                .isPresent());
    }

    private SearchField searchField(CustomField field) {
        String mine = "x.field_id = " + field.id();
        return switch (field.type()) {
            case SELECT, RADIO, MULTI_SELECT, CHECKBOXES ->
                new MemberField(
                        Holding.rows("field_value", mine, "option_id", true),
                        resolvers.named(
                                () -> List.copyOf(tracker.options().of(field)),
                                option -> Long.toString(option.id()),
                                FieldOption::value,
                                (option, context) -> seen(field, option, context)),
                        least(field, "o.sort_order", "JOIN field_option o ON o.id = x.option_id"));
            case USER, MULTI_USER ->
                new MemberField(
                        Holding.rows("field_value", mine, "user_key", false),
                        resolvers::users,
                        least(field, "u.display_name", "JOIN app_user u ON u.user_key = x.user_key"));
            case LABELS ->
                new MemberField(
                        Holding.rows("field_value", mine, "text_value", false),
                        (operand, context) -> List.of(context.text(operand)),
                        least(field, "x.text_value", ""));
            case DATE -> indexed(field, "x.instant_value", DateField::day);
            case DATE_TIME -> indexed(field, "x.instant_value", DateField::moment);
            case NUMBER -> indexed(field, "x.number_value", NumberField::new);
            case TEXT, TEXT_AREA -> new TextField(value(field, "x.text_value"));
        };
    }

    private static SearchField indexed(CustomField field, String column, Function<String, SearchField> kind) {
        return new IndexedField(field.id(), kind.apply(value(field, column)), kind.apply(column));
    }

    /** The value of a field that holds one. */
    private static String value(CustomField field, String column) {
        return "(SELECT " + column + " FROM field_value x WHERE x.issue_id = i.id AND x.field_id = " + field.id()
                + " AND x.sort_order = 0)";
    }

    /** The first of the values of a field, in their order. */
    private static String least(CustomField field, String column, String join) {
        return "(SELECT MIN(" + column + ") FROM field_value x " + join + " WHERE x.issue_id = i.id AND x.field_id = "
                + field.id() + ")";
    }
}
