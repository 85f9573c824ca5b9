package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What administrators type into the host's own rules: names become ids, and what is not there is refused. */
public class WorkflowFieldRulesTest {
    private static final String OWN = "com.atlassian.jira.plugin.system.workflow:";
    private static final String UPDATE = OWN + "update-issue-field-function";

    @Rule
    public final PagesHost host = new PagesHost();

    private WorkflowVisitor visitor;

    @Before
    public void copyTheSystemWorkflow() {
        Sample.in(host);
        var workflows = host.workflows().workflows();
        workflows.save(workflows.byName("jira").orElseThrow().named("Ward", ""));
        visitor = new WorkflowVisitor(host);
    }

    @Test
    public void shouldKeepTheIdOfWhatIsTypedByNameInAnyCase() {
        add("postfunctions", UPDATE, Map.of("field.name", "resolution", "field.value", " sOLVED "));

        assertThat(visitor.fault()).isEmpty();
        assertThat(xml()).contains("<arg name=\"field.value\">1</arg>");
        assertThat(visitor.rules()).anySatisfy(rule -> assertThat(rule).contains("Solved"));
    }

    @Test
    public void shouldRefuseAValueThatTheFieldCannotHold() {
        String before = xml();
        for (String field : List.of("resolution", "priority", "assignee")) {
            add("postfunctions", UPDATE, Map.of("field.name", field, "field.value", "No <such>"));

            assertThat(visitor.fault()).as(field).contains("No <such>");
            assertThat(visitor.page().select("[name=field.value]").val()).isEqualTo("No <such>");
            assertThat(xml()).isEqualTo(before);
        }
    }

    @Test
    public void shouldTakeAnyTextForASummaryAndNoneToEmptyAField() {
        add("postfunctions", UPDATE, Map.of("field.name", "summary", "field.value", "<b>&\"x\"</b>"));
        add("postfunctions", UPDATE, Map.of("field.name", "assignee", "field.value", ""));

        assertThat(xml()).contains("&lt;b&gt;&amp;", "<arg name=\"field.name\">assignee</arg>");
        assertThat(visitor.rules()).anySatisfy(rule -> assertThat(rule).contains("<b>&\"x\"</b>"));
        assertThat(visitor.page().select(".workflow-rule-text b")).isEmpty();
    }

    @Test
    public void shouldRefuseWhatIsNotAmongTheChoices() {
        String before = xml();
        Map<String, String> wrong = new HashMap<>();
        wrong.put("permission-condition", "permissionKey");
        wrong.put("isuseringroup-condition", "group");
        wrong.put("isuserinprojectrole-condition", "jira.projectrole.id");
        wrong.put("subtaskblocking-condition", "issue_statuses");
        wrong.forEach((rule, argument) -> {
            for (String value : List.of("4711", "")) {
                add("conditions", OWN + rule, Map.of(argument, value));
                assertThat(visitor.fault()).as(rule).startsWith("Choose a value:");
            }
        });
        add("validators", OWN + "permission-validator", Map.of("permissionKey", "FLY"));
        assertThat(visitor.fault()).startsWith("Choose a value:");

        assertThat(xml()).isEqualTo(before);
    }

    @Test
    public void shouldSayRulesByNamesAndByTheIdWhereTheNameIsGone() {
        add("conditions", OWN + "subtaskblocking-condition", Map.of("issue_statuses", "6"));
        assertThat(visitor.rules()).anySatisfy(rule -> assertThat(rule).contains("Closed"));
        add("conditions", OWN + "isuserinprojectrole-condition", Map.of("jira.projectrole.id", "10002"));
        host.database().jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM role_actor WHERE role_id = 10002");
            handle.execute("DELETE FROM project_role WHERE id = 10002");
        });
        host.tracker().forget();

        visitor.transition("Ward", "live", 4, "conditions");

        assertThat(visitor.rules()).anySatisfy(rule -> assertThat(rule).contains("10002"));
    }

    @Test
    public void shouldGiveATransitionAnotherEvent() {
        visitor.transition("Ward", "live", 4, "postfunctions");
        visitor.follow("a[aria-label=Edit: Fire Event]");
        visitor.send("#add_submit", Map.of("eventTypeId", "99"));
        assertThat(visitor.fault()).startsWith("Choose a value:");

        visitor.send("#add_submit", Map.of("eventTypeId", "2"));

        assertThat(visitor.fault()).isEmpty();
        Document page = visitor.transition("Ward", "live", 4, "postfunctions");
        assertThat(page.select(".workflow-rule-text").last().text()).contains("Fire Event");
        assertThat(xml()).contains("<arg name=\"eventTypeId\">2</arg>");
    }

    private void add(String tab, String type, Map<String, String> fields) {
        visitor.transition("Ward", "live", 4, tab);
        visitor.follow("#add-rule");
        visitor.send("#add_submit", Map.of("type", type));
        visitor.send("#add_submit", fields);
    }

    private String xml() {
        return host.workflows().workflows().byName("Ward").orElseThrow().xml();
    }
}
