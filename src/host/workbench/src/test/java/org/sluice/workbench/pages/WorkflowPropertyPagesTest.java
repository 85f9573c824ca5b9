package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The properties of steps and transitions, as an administrator adds, changes and deletes them. */
public class WorkflowPropertyPagesTest {
    private static final String NAME = "Ward";

    @Rule
    public final PagesHost host = new PagesHost();

    private WorkflowVisitor visitor;

    @Before
    public void copyTheSystemWorkflow() {
        var workflows = host.workflows().workflows();
        workflows.save(workflows.byName("jira").orElseThrow().named(NAME, ""));
        visitor = new WorkflowVisitor(host);
    }

    @Test
    public void shouldAddChangeAndDeleteAPropertyOfAStep() {
        ofStep();
        assertThat(properties()).containsExactly("jira.issue.editable false Edit Delete");

        add("ward.color", " <b>\"blue\" & green ");
        assertThat(properties()).contains("ward.color <b>\"blue\" & green Edit Delete");

        visitor.follow("a[aria-label=Edit ward.color]");
        assertThat(visitor.page().select("#property-value").val()).isEqualTo("<b>\"blue\" & green");
        visitor.send("#property-form", Map.of("attributeValue", ""));
        assertThat(properties()).contains("ward.color empty Edit Delete");

        visitor.send("button[aria-label=Delete ward.color]");
        assertThat(properties()).containsExactly("jira.issue.editable false Edit Delete");
    }

    @Test
    public void shouldAddAPropertyOfATransition() {
        visitor.transition(NAME, "live", 4, "");
        visitor.follow("#view-properties");
        add("ward.sequence", "7");

        assertThat(visitor.fault()).isEmpty();
        assertThat(properties()).contains("ward.sequence 7 Edit Delete");
        assertThat(xml()).contains("<meta name=\"ward.sequence\">7</meta>");
    }

    @Test
    public void shouldRefuseWhatCannotBeAPropertyAndKeepWhatWasTyped() {
        ofStep();
        String before = xml();
        for (String name : List.of("", "jira.status.id", "jira.permissions", "jira.issue.editable", "n".repeat(256))) {
            add(name, "<b>3");

            assertThat(visitor.fault()).as(name).isNotEmpty();
            assertThat(visitor.page().select("#property-name").val()).isEqualTo(name);
            assertThat(visitor.page().select("#property-value").val()).isEqualTo("<b>3");
        }
        add("ward.color", "v".repeat(4001));
        assertThat(visitor.fault()).contains("4,000");
        assertThat(xml()).isEqualTo(before);
    }

    @Test
    public void shouldSayThatAPropertyIsGone() {
        ofStep();
        visitor.send("button[aria-label=Delete jira.issue.editable]", Map.of("attributeKey", "ward <b>"));

        assertThat(visitor.fault())
                .isEqualTo("There is no property “ward <b>” any more. Look at the list as it is now.");
    }

    @Test
    public void shouldOnlyShowThePropertiesOfTheSystemWorkflow() {
        visitor.steps("jira", "live");
        visitor.follow("a[aria-label=Properties of step Closed]");

        assertThat(properties()).containsExactly("jira.issue.editable false");
        assertThat(visitor.page().select("form[action*=MetaAttribute]")).isEmpty();
    }

    private void ofStep() {
        visitor.steps(NAME, "live");
        visitor.follow("a[aria-label=Properties of step Closed]");
    }

    private void add(String name, String value) {
        visitor.send("#property-form", Map.of("attributeKey", name, "attributeValue", value));
    }

    private List<String> properties() {
        return visitor.page().select("#metas_table tbody tr").eachText();
    }

    private String xml() {
        return host.workflows().workflows().byName(NAME).orElseThrow().xml();
    }
}
