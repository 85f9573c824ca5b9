package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.jira.StreamProjectRow;
import org.sluice.work.jira.StreamRow;
import org.sluice.workbench.testing.AoRule;
import org.sluice.workbench.tracker.fields.FieldType;

/** Tests {@link SelectFields} and {@link ProjectScreens} where an administrator or this Jira took away where the field is. */
public class StreamPlacesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, List.of());

    @Rule
    public final AoRule tables = new AoRule(StreamRow.class, StreamProjectRow.class);

    private StreamSite site;

    @Before
    public void bringInProjects() throws IOException {
        site = new StreamSite(jira, tables.ao(), clock, folder.getRoot().toPath());
    }

    @Test
    public void shouldUseOnlyTheScreensOfTypesThatTheProjectHas() {
        IssueTypeScreenSchemeManager schemes = jira.get(IssueTypeScreenSchemeManager.class);
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
        site.streams().give(site.measured("LAKE"), "en");

        ProjectScreens.in(site.instead(IssueTypeScreenSchemeManager.class, Optional.of(heard)), site.memory)
                .orElseThrow()
                .add(few, site.memory.site().orElseThrow().id());

        assertThat(asked).containsExactly(task.getId());
    }

    @Test
    public void shouldPutAFieldOfItsOwnBackThatAnAdministratorTookFromEverywhere() {
        site.streams().give(site.measured("LAKE"), "en");
        String id = site.memory.site().orElseThrow().id();
        long urgent = site.memory.site().orElseThrow().urgent();
        site.takeFromEverywhere(site.fields("Stream").get(0));

        assertThat(site.streams().give(site.measured("OPS"), "sv")).isEmpty();

        CustomField field = site.fields("Stream").get(0);
        assertThat(field.getId()).isEqualTo(id);
        assertThat(site.isIn(field, "OPS")).isTrue();
        assertThat(site.memory.site().orElseThrow().urgent()).isNotEqualTo(urgent);
        assertThat(site.option(site.memory.site().orElseThrow().urgent())).isEqualTo("Akut");
    }

    @Test
    public void shouldTakeAwayAFieldOfItsOwnThatIsNowhere() {
        site.streams().give(site.measured("LAKE"), "en");
        site.takeFromEverywhere(site.fields("Stream").get(0));

        site.streams().take(site.measured("LAKE"));

        assertThat(site.all()).isEmpty();
        assertThat(site.memory.projects()).isEmpty();
    }

    @Test
    public void shouldLeaveAFieldThatAnAdministratorGaveToAllProjects() {
        site.streams().give(site.measured("LAKE"), "en");
        CustomField field = site.fields("Stream").get(0);
        jira.get(FieldConfigSchemeManager.class)
                .updateFieldConfigScheme(
                        field.getConfigurationSchemes().get(0), List.of(GlobalIssueContext.getInstance()), field);
        assertThat(site.isIn(site.fields("Stream").get(0), "OPS")).isTrue();

        site.streams().take(site.measured("LAKE"));

        assertThat(site.fields("Stream")).hasSize(1);
        assertThat(site.streams().made(site.measured("LAKE").id(), "ada")).isPresent();
    }

    @Test
    public void shouldLeaveItWhereAnAdministratorOfJiraAddedIt() {
        site.streams().give(site.measured("LAKE"), "en");
        CustomField field = site.fields("Stream").get(0);
        long ops = site.measured("OPS").id();
        jira.get(FieldConfigSchemeManager.class)
                .addAssociatedContexts(
                        field.getConfigurationSchemes().get(0),
                        Set.of(new ProjectContext(ops, jira.get(ProjectManager.class))),
                        field);

        site.streams().give(site.measured("OPS"), "en");
        site.streams().take(site.measured("OPS"));

        assertThat(site.isIn(site.fields("Stream").get(0), "OPS")).isTrue();
        assertThat(site.memory.projects()).containsExactly(site.measured("LAKE").id());
        assertThat(site.memory.screens(ops)).isEmpty();
    }

    @Test
    public void shouldTakeAwayTheFieldThatItMadeInPlaceOfSomebodysOwn() throws Exception {
        CustomField somebodys = site.somebodys("Stream", FieldType.SELECT, "Urgent", "Planned");
        site.streams().give(site.measured("LAKE"), "en");
        jira.get(CustomFieldManager.class).removeCustomField(somebodys);

        site.streams().give(site.measured("LAKE"), "en");
        site.streams().take(site.measured("LAKE"));

        assertThat(site.all()).isEmpty();
    }

    @Test
    public void shouldForgetAProjectToWhichJiraRefusedToGiveIt() {
        site.streams().give(site.measured("LAKE"), "en");
        FieldConfigSchemeManager refusing = Stub.of(FieldConfigSchemeManager.class)
                .gives("getRelevantConfigScheme", null)
                .answers("addAssociatedContexts", where -> {
                    throw new IllegalStateException("the context is locked");
                })
                .make();

        assertThat(site.streams(site.instead(FieldConfigSchemeManager.class, Optional.of(refusing)))
                        .give(site.measured("OPS"), "en"))
                .contains(ByHand.STREAM);
        site.streams().take(site.measured("OPS"));

        assertThat(site.memory.projects()).containsExactly(site.measured("LAKE").id());
        assertThat(site.isIn(site.fields("Stream").get(0), "LAKE")).isTrue();
    }
}
