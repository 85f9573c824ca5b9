package org.sluice.workbench.pages.administration.fields;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldOptions;

/** What can be done to the options of a context: add, rename, move, switch off and on, delete. */
final class FieldOptionsPage {
    private final FieldContextsPage contexts;
    private final Tracker tracker;
    private final FieldOptions options;

    FieldOptionsPage(FieldContextsPage contexts, Tracker tracker) {
        this.contexts = contexts;
        this.tracker = tracker;
        this.options = tracker.options();
    }

    Answer add(Visit visit) {
        CustomField field = CustomFieldsPage.find(tracker, visit);
        FieldContext context = contexts.find(visit);
        String value = visit.text("value").strip();
        if (!field.type().hasOptions()) {
            throw Refused.notFound();
        }
        return fault(context, value, 0)
                .map(fault -> contexts.show(visit, field, fault, value))
                .orElseGet(() -> {
                    options.add(context, value);
                    return FieldContextsPage.back(field);
                });
    }

    /** The button that was pressed says what is done. */
    Answer change(Visit visit) {
        CustomField field = CustomFieldsPage.find(tracker, visit);
        FieldContext context = contexts.find(visit);
        FieldOption option = options.byId(visit.id("optionId"))
                .filter(one -> one.contextId() == context.id())
                .orElseThrow(Refused::notFound);
        String value = visit.text("value").strip();
        switch (visit.text("do")) {
            case "rename" -> {
                Optional<String> fault = fault(context, value, option.id());
                if (fault.isPresent()) {
                    return contexts.show(visit, field, fault.get(), value);
                }
                options.rename(option, value);
            }
            case "disable" -> options.disable(option, true);
            case "enable" -> options.disable(option, false);
            case "up" -> move(context, option, -1);
            case "down" -> move(context, option, 1);
            case "delete" -> options.remove(option);
            default -> throw Refused.notFound();
        }
        return FieldContextsPage.back(field);
    }

    private void move(FieldContext context, FieldOption option, int by) {
        List<Long> order = options.of(context).stream().map(FieldOption::id).collect(Collectors.toList());
        int from = order.indexOf(option.id());
        int to = Math.max(0, Math.min(order.size() - 1, from + by));
        Collections.swap(order, from, to);
        options.arrange(order);
    }

    private Optional<String> fault(FieldContext context, String value, long own) {
        if (!AdminPage.isName(value)) {
            return Optional.of("workbench.admin.option.long");
        }
        boolean twice = options.of(context).stream()
                .anyMatch(option -> option.id() != own && option.value().equalsIgnoreCase(value));
        return twice ? Optional.of("workbench.admin.option.twice") : Optional.empty();
    }
}
