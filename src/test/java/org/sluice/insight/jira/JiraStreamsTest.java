package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.platform.HostParts;
import org.sluice.platform.OneAtATime;
import org.sluice.testing.InventedExport;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.SetClock;
import org.sluice.testing.StreamTexts;
import org.sluice.testing.TrackedJira;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;
import org.sluice.work.jira.AoStreamFields;
import org.sluice.work.jira.StreamProjectRow;
import org.sluice.work.jira.StreamRow;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.testing.AoRule;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.issues.Issue;

/** Tests {@link JiraStreams}, {@link SelectFields} and {@link StreamWords} in a tracker, through Jira's own API. */
public class JiraStreamsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, List.of());

    @Rule
    public final AoRule tables = new AoRule(StreamRow.class, StreamProjectRow.class);

    private StreamFields memory;

    @Before
    public void bringInProjects() throws IOException {
        memory = new AoStreamFields(tables.ao());
        jira.bringIn(Files.readString(InventedExport.of(3, folder.getRoot().toPath())));
        jira.tracker.projects().add("OPS", "Operations", Optional.empty());
    }

    @Test
    public void shouldMakeASelectListNamedInTheLanguageAndGiveItToTheProject() {
        assertThat(streams().give(measured("LAKE"), "da")).isEmpty();

        CustomField field = fields("Spor").get(0);
        assertThat(field.getDescription()).startsWith("Sluice: ");
        assertThat(options(field)).containsExactly("Akut", "Planlagt");
        assertThat(isIn(field, "LAKE")).isTrue();
        assertThat(isIn(field, "OPS")).isFalse();
        assertThat(memory.of(measured("LAKE").id()).flatMap(StreamField::made)).contains(clock.instant());
    }

    @Test
    public void shouldGiveItOnceAndPutItOnTheScreensOfTheProjectOnce() {
        streams().give(measured("LAKE"), "en");
        assertThat(streams().give(measured("LAKE"), "en")).isEmpty();
        assertThat(all()).hasSize(1);

        assertThat(screens(fields("Stream").get(0).getId())).hasSize(1);
    }

    @Test
    public void shouldGiveTheSameFieldToASecondProject() {
        streams().give(measured("LAKE"), "en");

        streams().give(measured("OPS"), "sv");

        assertThat(all()).hasSize(1);
        assertThat(isIn(fields("Stream").get(0), "OPS")).isTrue();
        assertThat(memory.of(measured("OPS").id()))
                .isEqualTo(memory.of(measured("LAKE").id()));
    }

    @Test
    public void shouldTakeItFromOneProjectAndLeaveItToTheOther() {
        streams().give(measured("LAKE"), "en");
        streams().give(measured("OPS"), "en");

        streams().take(measured("LAKE"));

        CustomField field = fields("Stream").get(0);
        assertThat(isIn(field, "LAKE")).isFalse();
        assertThat(isIn(field, "OPS")).isTrue();
        assertThat(memory.of(measured("LAKE").id())).isEmpty();
    }

    @Test
    public void shouldTakeAwayAFieldThatNobodyUses() {
        streams().give(measured("LAKE"), "en");

        streams().take(measured("LAKE"));

        assertThat(all()).isEmpty();
        assertThat(streams().give(measured("OPS"), "da")).isEmpty();
        assertThat(isIn(fields("Spor").get(0), "OPS")).isTrue();
    }

    @Test
    public void shouldLeaveTheFieldInItsLastProjectWhereTasksHoldSomethingInIt() {
        streams().give(measured("LAKE"), "en");
        CustomField field = fields("Stream").get(0);
        hold(field, memory.site().orElseThrow().urgent());

        streams().take(measured("LAKE"));

        assertThat(isIn(fields("Stream").get(0), "LAKE")).isTrue();
        assertThat(options(field)).containsExactly("Urgent", "Planned");
        assertThat(memory.of(measured("LAKE").id())).isEmpty();
        assertThat(streams().made(measured("LAKE").id(), "ada"))
                .contains(new Made(Made.STREAM, "Stream", "ada", Optional.of(field.getId())));
        assertThat(screens(field.getId())).isEmpty();

        letGo(field);
        streams().give(measured("LAKE"), "en");
        streams().take(measured("LAKE"));

        assertThat(all()).isEmpty();
    }

    @Test
    public void shouldNotForgetWhatTasksOfAnotherProjectHoldWhereTheFieldIsNoMore() {
        streams().give(measured("LAKE"), "en");
        hold(fields("Stream").get(0), memory.site().orElseThrow().urgent());
        streams().give(measured("OPS"), "en");
        streams().take(measured("LAKE"));

        streams().take(measured("OPS"));

        assertThat(fields("Stream")).hasSize(1);
        assertThat(streams().made(measured("OPS").id(), "ada")).isPresent();
        assertThat(streams().made(measured("LAKE").id(), "ada")).isEmpty();
    }

    @Test
    public void shouldKeepItOnSharedScreensUntilTheLastProjectIsUndone() {
        streams().give(measured("LAKE"), "en");
        streams().give(measured("OPS"), "en");
        String id = fields("Stream").get(0).getId();
        int both = screens(id).size();

        streams().take(measured("LAKE"));

        assertThat(screens(id)).hasSizeLessThanOrEqualTo(both).isNotEmpty();
        assertThat(memory.screens(measured("LAKE").id())).isEmpty();
        hold(fields("Stream").get(0), memory.site().orElseThrow().urgent());
        streams().take(measured("OPS"));
        assertThat(screens(id)).isEmpty();
    }

    @Test
    public void shouldUseAFieldOfThatNameAndThoseOptionsThatIsThere() {
        somebodys("spår", FieldType.SELECT, "Planerat", "Akut", "Later");

        streams().give(measured("LAKE"), "en");

        assertThat(all()).hasSize(1);
        StreamField used = memory.of(measured("LAKE").id()).orElseThrow();
        assertThat(option(used.urgent())).isEqualTo("Akut");
        assertThat(option(used.planned())).isEqualTo("Planerat");
        assertThat(used.made()).isEmpty();
        assertThat(memory.added(measured("LAKE").id())).isFalse();

        streams().take(measured("LAKE"));

        assertThat(isIn(fields("spår").get(0), "LAKE")).isTrue();
    }

    @Test
    public void shouldNotUseAFieldThatIsSomethingElse() {
        somebodys("Stream", FieldType.TEXT);
        somebodys("Spor", FieldType.SELECT, "Nord", "Syd");

        streams().give(measured("LAKE"), "en");

        assertThat(fields("Stream (Sluice)")).hasSize(1);
        assertThat(options(fields("Spor").get(0))).containsExactly("Nord", "Syd");
    }

    @Test
    public void shouldGoOnWithWhatTheEndOfTheServerLeft() {
        CustomField field = somebodys("Stream", FieldType.SELECT, "Urgent");
        jira.get(CustomFieldManager.class).updateCustomField(field.getIdAsLong(), "Stream", "Sluice: whether …", null);

        streams().give(measured("LAKE"), "en");

        assertThat(all()).hasSize(1);
        assertThat(options(fields("Stream").get(0))).containsExactly("Urgent", "Planned");
        assertThat(memory.site().flatMap(StreamField::made)).isPresent();
    }

    @Test
    public void shouldMakeItAnewWhenSomebodyDeletedIt() throws Exception {
        streams().give(measured("LAKE"), "en");
        String first = memory.site().orElseThrow().id();
        jira.get(CustomFieldManager.class).removeCustomField(fields("Stream").get(0));

        streams().give(measured("LAKE"), "en");

        assertThat(memory.site().orElseThrow().id()).isNotEqualTo(first);
        assertThat(isIn(fields("Stream").get(0), "LAKE")).isTrue();
    }

    @Test
    public void shouldSayWhenThisJiraDoesNotLetIt() {
        JiraStreams without = streams(new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return Optional.empty();
            }
        });

        assertThat(without.give(measured("LAKE"), "en")).contains(ByHand.STREAM);
        assertThat(all()).isEmpty();
    }

    @Test
    public void shouldRememberWhatItCouldNotTake() {
        streams().give(measured("LAKE"), "en");
        JiraStreams without = streams(new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                throw new NoClassDefFoundError(type.getName());
            }
        });

        without.take(measured("LAKE"));

        assertThat(memory.of(measured("LAKE").id())).isPresent();
    }

    @Test
    public void shouldSayThatTheFieldHasToBePutOnTheScreensByHand() {
        JiraStreams without = streams(new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return jira.parts().find(type).filter(part -> type != IssueTypeScreenSchemeManager.class);
            }
        });

        assertThat(without.give(measured("LAKE"), "en")).contains(ByHand.SCREENS);
        assertThat(isIn(fields("Stream").get(0), "LAKE")).isTrue();
        assertThat(streams().give(measured("LAKE"), "en")).isEmpty();
        assertThat(screens(fields("Stream").get(0).getId())).hasSize(1);
    }

    private JiraStreams streams() {
        return streams(jira.parts());
    }

    private JiraStreams streams(HostParts parts) {
        return new JiraStreams(
                parts,
                jira.get(CustomFieldManager.class),
                jira.get(ProjectManager.class),
                memory,
                StreamTexts.texts(),
                new OneAtATime(new LocalLocks()),
                clock);
    }

    private void hold(CustomField field, long option) {
        put(field, Content.of(Long.toString(option)));
    }

    private void letGo(CustomField field) {
        put(field, Content.NONE);
    }

    private void put(CustomField field, Content content) {
        Issue task = jira.tracker.issues().byKey("LAKE-1").orElseThrow();
        jira.operations.edit().store(Optional.empty(), task, Map.of(field.getId(), content), Happenings.UPDATED, false);
    }

    private CustomField somebodys(String name, FieldType type, String... options) {
        org.sluice.workbench.tracker.fields.CustomField field =
                jira.tracker.fields().add(name, "", type);
        for (String option : options) {
            jira.tracker.options().add(field, option);
        }
        return fields(name).get(0);
    }

    private List<CustomField> all() {
        return jira.get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> !field.getName().equals("Team"))
                .toList();
    }

    private List<CustomField> fields(String name) {
        return all().stream().filter(field -> field.getName().equals(name)).toList();
    }

    private Collection<FieldScreenTab> screens(String id) {
        return jira.get(FieldScreenManager.class).getFieldScreenTabs(id);
    }

    private List<String> options(CustomField field) {
        return jira
                .get(OptionsManager.class)
                .getOptions(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig())
                .stream()
                .map(Option::getValue)
                .toList();
    }

    private String option(long id) {
        return jira.get(OptionsManager.class).findByOptionId(id).getValue();
    }

    private boolean isIn(CustomField field, String project) {
        return jira.get(FieldConfigSchemeManager.class).getRelevantConfigScheme(project(project), field) != null;
    }

    private MeasuredProject measured(String key) {
        return new MeasuredProject(project(key).getId(), key, key);
    }

    private Project project(String key) {
        return jira.get(ProjectManager.class).getProjectObjByKey(key);
    }
}
