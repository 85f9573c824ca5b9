package org.sluice.workbench.pages.workflows.rules;

import static org.sluice.workbench.workflow.editing.RuleKind.CONDITION;
import static org.sluice.workbench.workflow.editing.RuleKind.FUNCTION;
import static org.sluice.workbench.workflow.editing.RuleKind.VALIDATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.workflows.rules.BuiltInRule.Spec;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.workflow.editing.RuleKind;

/**
 * Jira's own rules, with the keys that its workflows carry. The post-functions that make a transition what it is can be
 * neither moved nor deleted, and are offered only where they are missing.
 */
final class BuiltIns {
    private static final String ROOT = "com.atlassian.jira.workflow.";
    private static final String ISSUE = ROOT + "function.issue.";
    private static final Set<String> NOT_INITIAL = Set.of(RuleFlags.NOT_INITIAL);
    private static final Set<String> INITIAL = Set.of("initial");

    private final Frame frame;
    private final Translations translations;
    private final Tracker tracker;
    private final RuleChoices choices;
    private final List<OfferedRule> all = new ArrayList<>();

    private BuiltIns(Frame frame, Translations translations, Tracker tracker) {
        this.frame = frame;
        this.translations = translations;
        this.tracker = tracker;
        this.choices = new RuleChoices(tracker);
    }

    static List<OfferedRule> of(Frame frame, Translations translations, Tracker tracker) {
        BuiltIns rules = new BuiltIns(frame, translations, tracker);
        rules.conditions();
        rules.essentials();
        rules.functions();
        return List.copyOf(rules.all);
    }

    private void conditions() {
        RuleField permission = RuleField.one("permissionKey", "permission", choices::permissions);
        rule(CONDITION, "onlyassignee-condition", "condition.AllowOnlyAssignee");
        rule(CONDITION, "onlyreporter-condition", "condition.AllowOnlyReporter");
        rule(CONDITION, "alwaysfalse-condition", "condition.AlwaysFalseCondition");
        rule(CONDITION, "permission-condition", "condition.PermissionCondition", permission);
        rule(
                CONDITION,
                "isuseringroup-condition",
                "condition.UserInGroupCondition",
                RuleField.one("group", "group", choices::groups));
        rule(
                CONDITION,
                "isuserinprojectrole-condition",
                "condition.InProjectRoleCondition",
                RuleField.one("jira.projectrole.id", "role", choices::roles));
        rule(
                CONDITION,
                "subtaskblocking-condition",
                "condition.SubTaskBlockingCondition",
                new RuleField("issue_statuses", "statuses", choices::statuses, true));
        rule(VALIDATOR, "permission-validator", "validator.PermissionValidator", permission);
    }

    private void essentials() {
        essential("createissue-function", ISSUE + "IssueCreateFunction", INITIAL, 90);
        essential("updateissuestatus-function", ISSUE + "UpdateIssueStatusFunction", NOT_INITIAL, 100);
        essential("createcomment-function", ROOT + "function.misc.CreateCommentFunction", NOT_INITIAL, 200);
        essential("generatechangehistory-function", ISSUE + "GenerateChangeHistoryFunction", NOT_INITIAL, 300);
        essential("reindexissue-function", ISSUE + "IssueReindexFunction", RuleFlags.ANYWHERE, 400);
        essential(
                "fireevent-function",
                ROOT + "function.event.FireIssueEventFunction",
                RuleFlags.ANYWHERE,
                600,
                RuleField.one("eventTypeId", "event", choices::events));
    }

    private void functions() {
        RuleFlags store = new RuleFlags(INITIAL, true, true, true, false, 310);
        add(new Spec(FUNCTION, "storeissue-function", ISSUE + "IssueStoreFunction", store, List.of()));
        rule(FUNCTION, "assigntocurrentuser-function", "function.issue.AssignToCurrentUserFunction");
        rule(FUNCTION, "assigntolead-function", "function.issue.AssignToLeadFunction");
        rule(FUNCTION, "assigntoreporter-function", "function.issue.AssignToReporterFunction");
        Spec update = new Spec(
                FUNCTION,
                "update-issue-field-function",
                ISSUE + "UpdateIssueFieldFunction",
                new RuleFlags(RuleFlags.ANYWHERE, true, false, true, true, 0),
                List.of(RuleField.one("field.name", "field", choices::fields), RuleField.text("field.value", "value")));
        all.add(new FieldUpdate(update, frame, translations, tracker));
    }

    private void rule(RuleKind kind, String module, String className, RuleField... fields) {
        RuleFlags flags = new RuleFlags(RuleFlags.ANYWHERE, true, false, true, fields.length > 0, 0);
        add(new Spec(kind, module, ROOT + className, flags, List.of(fields)));
    }

    private void essential(String module, String className, Set<String> addable, int weight, RuleField... fields) {
        RuleFlags flags = new RuleFlags(addable, false, true, false, fields.length > 0, weight);
        add(new Spec(FUNCTION, module, className, flags, List.of(fields)));
    }

    private void add(Spec spec) {
        all.add(new BuiltInRule(spec, frame, translations));
    }
}
