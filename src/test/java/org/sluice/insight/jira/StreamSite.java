package org.sluice.insight.jira;

import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
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
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.issues.Issue;

/** A site with the projects LAKE and OPS in a tracker, and what gives them the field of the stream, through Jira's own API. */
final class StreamSite extends ExternalResource {

    final SetClock clock = new SetClock(instant("2026-03-10"));
    final TrackedJira jira = new TrackedJira(clock, List.of(StreamRow.class, StreamProjectRow.class));
    final StreamFields memory = new AoStreamFields(jira.tables.activeObjects());
    private final TemporaryFolder folder = new TemporaryFolder();

    @Override
    public Statement apply(Statement base, Description description) {
        return RuleChain.outerRule(folder).around(jira).apply(super.apply(base, description), description);
    }

    @Override
    protected void before() throws IOException {
        jira.bringIn(Files.readString(InventedExport.of(3, folder.getRoot().toPath())));
        jira.tracker.projects().add("OPS", "Operations", Optional.empty());
    }

    Optional<ByHand> give(String project) {
        return streams().give(measured(project), "en");
    }

    void take(String project) {
        streams().take(measured(project));
    }

    Optional<ByHand> lacks(String project) {
        return streams().lacks(measured(project));
    }

    Optional<Made> made(String project) {
        return streams().made(id(project), "ada");
    }

    /** What is remembered of the field. */
    StreamField noted() {
        return memory.site().orElseThrow();
    }

    void takeFromEverywhere(CustomField field) {
        FieldConfigSchemeManager schemes = jira.get(FieldConfigSchemeManager.class);
        field.getConfigurationSchemes().forEach(scheme -> schemes.removeFieldConfigScheme(scheme.getId()));
    }

    /** What Sluice looks up, but for one part. */
    <P> HostParts instead(Class<P> part, Optional<P> other) {
        return new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return type == part ? other.map(type::cast) : jira.parts().find(type);
            }
        };
    }

    JiraStreams streams() {
        return streams(jira.parts());
    }

    JiraStreams streams(HostParts parts) {
        return streams(parts, jira.get(CustomFieldManager.class), memory);
    }

    JiraStreams streams(HostParts parts, CustomFieldManager customFields, StreamFields remembered) {
        return new JiraStreams(
                parts,
                customFields,
                jira.get(ProjectManager.class),
                remembered,
                StreamTexts.texts(),
                new OneAtATime(new LocalLocks()),
                clock);
    }

    void hold(CustomField field, long option) {
        put(field, Content.of(Long.toString(option)));
    }

    void letGo(CustomField field) {
        put(field, Content.NONE);
    }

    private void put(CustomField field, Content content) {
        Issue task = jira.tracker.issues().byKey("LAKE-1").orElseThrow();
        jira.operations.edit().store(Optional.empty(), task, Map.of(field.getId(), content), Happenings.UPDATED, false);
    }

    CustomField somebodys(String name, FieldType type, String... options) {
        org.sluice.workbench.tracker.fields.CustomField field =
                jira.tracker.fields().add(name, "", type);
        for (String option : options) {
            jira.tracker.options().add(field, option);
        }
        return field(name);
    }

    List<CustomField> all() {
        return jira.get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> !field.getName().equals("Team"))
                .toList();
    }

    List<CustomField> fields(String name) {
        return all().stream().filter(field -> field.getName().equals(name)).toList();
    }

    CustomField field(String name) {
        return fields(name).get(0);
    }

    Collection<FieldScreenTab> screens(String id) {
        return jira.get(FieldScreenManager.class).getFieldScreenTabs(id);
    }

    List<String> options(CustomField field) {
        return jira
                .get(OptionsManager.class)
                .getOptions(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig())
                .stream()
                .map(Option::getValue)
                .toList();
    }

    String option(long id) {
        return jira.get(OptionsManager.class).findByOptionId(id).getValue();
    }

    boolean isIn(CustomField field, String project) {
        return jira.get(FieldConfigSchemeManager.class).getRelevantConfigScheme(project(project), field) != null;
    }

    MeasuredProject measured(String key) {
        return new MeasuredProject(id(key), key, key);
    }

    long id(String key) {
        return project(key).getId();
    }

    Project project(String key) {
        return jira.get(ProjectManager.class).getProjectObjByKey(key);
    }
}
