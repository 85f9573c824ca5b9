package org.sluice.workbench.pages.workflows.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.Priority;
import org.sluice.workbench.tracker.config.Resolution;

/** <em>Update Issue Field</em>: the value of a resolution or a priority is typed as its name and kept as its id. */
final class FieldUpdate extends BuiltInRule {
    private static final String FIELD = "field.name";
    private static final String VALUE = "field.value";
    private final Tracker tracker;

    FieldUpdate(Spec spec, Frame frame, Translations translations, Tracker tracker) {
        super(spec, frame, translations);
        this.tracker = tracker;
    }

    @Override
    public Map<String, String> arguments(Map<String, String[]> form) {
        Map<String, String> args = new LinkedHashMap<>(super.arguments(form));
        String typed = args.get(VALUE);
        if (!typed.isEmpty()) {
            args.put(VALUE, kept(args.get(FIELD), typed));
        }
        return args;
    }

    @Override
    String said(RuleField field, Map<String, String> args, PageText text) {
        if (!field.argument().equals(VALUE)) {
            return super.said(field, args, text);
        }
        String held = args.getOrDefault(VALUE, "");
        return held.isEmpty() ? text.get("workbench.none") : name(args.getOrDefault(FIELD, ""), held);
    }

    private String kept(String field, String typed) {
        Optional<String> id =
                switch (field) {
                    case "resolution" ->
                        tracker.constants().resolutions().stream()
                                .filter(one -> one.name().equalsIgnoreCase(typed)
                                        || one.id().equals(typed))
                                .map(Resolution::id)
                                .findFirst();
                    case "priority" ->
                        tracker.constants().priorities().stream()
                                .filter(one -> one.name().equalsIgnoreCase(typed)
                                        || one.id().equals(typed))
                                .map(Priority::id)
                                .findFirst();
                    case "assignee" -> tracker.users().byName(typed).map(user -> user.name());
                    default -> Optional.of(typed);
                };
        return id.orElseThrow(() -> new RuleFormException("workbench.workflow.rule.unknown", null, typed));
    }

    private String name(String field, String held) {
        return switch (field) {
            case "resolution" ->
                tracker.constants().resolution(held).map(Resolution::name).orElse(held);
            case "priority" ->
                tracker.constants().priority(held).map(Priority::name).orElse(held);
            default -> held;
        };
    }
}
