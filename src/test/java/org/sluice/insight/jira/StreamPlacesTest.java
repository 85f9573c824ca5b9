package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.testing.Stub;
import org.sluice.workbench.tracker.fields.FieldType;

/** Tests {@link SelectFields} and {@link ProjectScreens} where an administrator or this Jira took away where the field is. */
public class StreamPlacesTest {

    @Rule
    public final StreamSite site = new StreamSite();

    @Test
    public void shouldUseOnlyTheScreensOfTypesThatTheProjectHas() {
        IssueTypeScreenSchemeManager schemes = site.jira.get(IssueTypeScreenSchemeManager.class);
        IssueType task = site.project("LAKE").getIssueTypes().iterator().next();
        Project few = Stub.of(Project.class)
                .gives("getId", site.project("LAKE").getId())
                .gives("getIssueTypes", List.of(task))
                .make();
        List<String> asked = new ArrayList<>();
        IssueTypeScreenSchemeManager heard = Stub.of(IssueTypeScreenSchemeManager.class)
                .gives(
                        "getIssueTypeScreenScheme",
                        Stub.of(IssueTypeScreenScheme.class)
                                .answers("getEffectiveFieldScreenScheme", type -> {
                                    asked.add(((IssueType) type[0]).getId());
                                    return schemes.getIssueTypeScreenScheme(site.project("LAKE"))
                                            .getEffectiveFieldScreenScheme((IssueType) type[0]);
                                })
                                .make())
                .make();
        site.give("LAKE");

        ProjectScreens.in(site.instead(IssueTypeScreenSchemeManager.class, Optional.of(heard)), site.memory)
                .orElseThrow()
                .add(few, site.noted().id());

        assertThat(asked).containsExactly(task.getId());
    }

    @Test
    public void shouldPutAFieldOfItsOwnBackThatAnAdministratorTookFromEverywhere() {
        site.give("LAKE");
        String id = site.noted().id();
        long urgent = site.noted().urgent();
        site.takeFromEverywhere(site.field("Stream"));

        assertThat(site.streams().give(site.measured("OPS"), "sv")).isEmpty();

        CustomField field = site.field("Stream");
        assertThat(field.getId()).isEqualTo(id);
        assertThat(site.isIn(field, "OPS")).isTrue();
        assertThat(site.noted().urgent()).isNotEqualTo(urgent);
        assertThat(site.option(site.noted().urgent())).isEqualTo("Akut");
        assertThat(site.lacks("OPS")).isEmpty();
        assertThat(site.lacks("LAKE")).contains(ByHand.STREAM);
    }

    @Test
    public void shouldTakeAwayAFieldOfItsOwnThatIsNowhere() {
        site.give("LAKE");
        site.takeFromEverywhere(site.field("Stream"));

        site.take("LAKE");

        assertThat(site.all()).isEmpty();
        assertThat(site.memory.projects()).isEmpty();
    }

    @Test
    public void shouldLeaveAFieldThatAnAdministratorGaveToAllProjects() {
        site.give("LAKE");
        CustomField field = site.field("Stream");
        site.jira
                .get(FieldConfigSchemeManager.class)
                .updateFieldConfigScheme(
                        field.getConfigurationSchemes().get(0), List.of(GlobalIssueContext.getInstance()), field);
        assertThat(site.isIn(site.field("Stream"), "OPS")).isTrue();

        site.take("LAKE");

        assertThat(site.fields("Stream")).hasSize(1);
        assertThat(site.made("LAKE")).isPresent();
    }

    @Test
    public void shouldLeaveItWhereAnAdministratorOfJiraAddedIt() {
        site.give("LAKE");
        CustomField field = site.field("Stream");
        site.jira
                .get(FieldConfigSchemeManager.class)
                .addAssociatedContexts(
                        field.getConfigurationSchemes().get(0),
                        Set.of(new ProjectContext(site.id("OPS"), site.jira.get(ProjectManager.class))),
                        field);

        site.give("OPS");
        assertThat(site.made("OPS")).map(Made::added).contains(false);
        site.take("LAKE");
        FieldScreenManager refusing = Stub.of(FieldScreenManager.class)
                .answers("getFieldScreen", screen -> {
                    throw new IllegalStateException("the screen is locked");
                })
                .make();
        site.streams(site.instead(FieldScreenManager.class, Optional.of(refusing)))
                .take(site.measured("OPS"));
        assertThat(site.made("OPS")).as("what is still on screens").isPresent();

        site.take("OPS");

        assertThat(site.isIn(site.field("Stream"), "OPS")).isTrue();
        assertThat(site.screens(field.getId())).isEmpty();
        assertThat(site.memory.projects()).isEmpty();
    }

    @Test
    public void shouldTakeAwayTheFieldThatItMadeInPlaceOfSomebodysOwn() throws Exception {
        CustomField somebodys = site.somebodys("Stream", FieldType.SELECT, "Urgent", "Planned");
        site.give("LAKE");
        site.jira.get(CustomFieldManager.class).removeCustomField(somebodys);

        site.give("LAKE");
        site.take("LAKE");

        assertThat(site.all()).isEmpty();
    }

    @Test
    public void shouldForgetAProjectToWhichJiraRefusedToGiveIt() {
        site.give("LAKE");
        FieldConfigSchemeManager refusing = Stub.of(FieldConfigSchemeManager.class)
                .gives("getRelevantConfigScheme", null)
                .answers("addAssociatedContexts", where -> {
                    throw new IllegalStateException("the context is locked");
                })
                .make();

        assertThat(site.streams(site.instead(FieldConfigSchemeManager.class, Optional.of(refusing)))
                        .give(site.measured("OPS"), "en"))
                .contains(ByHand.STREAM);
        site.take("OPS");

        assertThat(site.memory.projects()).containsExactly(site.id("LAKE"));
        assertThat(site.isIn(site.field("Stream"), "LAKE")).isTrue();
    }
}
