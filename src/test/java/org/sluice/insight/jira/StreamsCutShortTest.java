package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.ProjectManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.platform.HostParts;
import org.sluice.platform.OneAtATime;
import org.sluice.testing.InventedExport;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.Power;
import org.sluice.testing.PowerCut;
import org.sluice.testing.SetClock;
import org.sluice.testing.StreamTexts;
import org.sluice.testing.TrackedJira;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;
import org.sluice.work.jira.AoStreamFields;
import org.sluice.work.jira.StreamProjectRow;
import org.sluice.work.jira.StreamRow;
import org.sluice.workbench.testing.AoRule;
import org.sluice.workbench.tracker.fields.FieldType;

/** Tests that {@link JiraStreams} finds what is Sluice's own after the end of the server at whichever step. */
public class StreamsCutShortTest {

    private static final int MORE_THAN_ALL = 200;

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, List.of());

    @Rule
    public final AoRule tables = new AoRule(StreamRow.class, StreamProjectRow.class);

    private MeasuredProject lake;

    @Before
    public void bringInProject() throws IOException {
        jira.bringIn(Files.readString(InventedExport.of(3, folder.getRoot().toPath())));
        lake = new MeasuredProject(
                jira.get(ProjectManager.class).getProjectObjByKey("LAKE").getId(), "LAKE", "Lake");
    }

    @Test
    public void shouldTakeAwayWhatWasNotNoted() {
        atEachStep(this::give, () -> {
            streams().take(lake);
            assertThatNothingIsLeft();
        });
    }

    @Test
    public void shouldTakeIntoUseWhatWasNotNoted() {
        atEachStep(this::give, () -> {
            give(streams());
            assertThat(own()).hasSize(1);
            assertThat(memory().of(lake.id()).flatMap(StreamField::made)).contains(clock.instant());
            assertThat(options(own().get(0))).isEqualTo(2);
            assertThat(screens()).isPositive();
            streams().take(lake);
            assertThatNothingIsLeft();
        });
    }

    @Test
    public void shouldFindItUnderItsOtherNameToo() {
        jira.tracker.fields().add("Stream", "", FieldType.TEXT);

        shouldTakeIntoUseWhatWasNotNoted();
    }

    @Test
    public void shouldGoOnWithAnUndoThatWasCutShort() {
        for (int steps = 1; steps < MORE_THAN_ALL; steps++) {
            give(streams());
            boolean whole = cut(steps, streams -> streams.take(lake));
            streams().take(lake);
            assertThatNothingIsLeft();
            if (whole) {
                return;
            }
        }
    }

    /** What is Sluice's own is listed, so that somebody can undo it, as soon as it is there. */
    private void atEachStep(Consumer<JiraStreams> deed, Runnable after) {
        for (int steps = 1; steps < MORE_THAN_ALL; steps++) {
            boolean whole = cut(steps, deed);
            assertThat(streams().made(lake.id(), "ada").isPresent())
                    .as("listed after %d steps", steps)
                    .isEqualTo(!own().isEmpty());
            after.run();
            if (whole) {
                return;
            }
        }
    }

    private boolean cut(int steps, Consumer<JiraStreams> deed) {
        Power power = new Power(steps);
        try {
            deed.accept(streams(power));
        } catch (PowerCut end) {
            assertThat(power.isLeft()).isFalse();
        }
        return power.isLeft();
    }

    private void assertThatNothingIsLeft() {
        assertThat(own()).isEmpty();
        assertThat(screens()).isZero();
        assertThat(memory().projects()).isEmpty();
        assertThat(memory().intended()).isEmpty();
        assertThat(memory().site()).isEmpty();
    }

    private void give(JiraStreams streams) {
        assertThat(streams.give(lake, "en")).isEmpty();
    }

    private JiraStreams streams() {
        return streams(new Power(Integer.MAX_VALUE));
    }

    private JiraStreams streams(Power power) {
        return new JiraStreams(
                new HostParts() {
                    @Override
                    public <T> Optional<T> find(Class<T> type) {
                        return jira.parts().find(type).map(part -> power.through(type, part));
                    }
                },
                power.through(CustomFieldManager.class, jira.get(CustomFieldManager.class)),
                jira.get(ProjectManager.class),
                power.through(StreamFields.class, memory()),
                StreamTexts.texts(),
                new OneAtATime(new LocalLocks()),
                clock);
    }

    private StreamFields memory() {
        return new AoStreamFields(tables.ao());
    }

    private List<CustomField> own() {
        return jira.get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field ->
                        field.getDescription() != null && field.getDescription().startsWith("Sluice: "))
                .toList();
    }

    private int options(CustomField field) {
        return jira.get(OptionsManager.class)
                .getOptions(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig())
                .size();
    }

    private long screens() {
        FieldScreenManager screens = jira.get(FieldScreenManager.class);
        return screens.getFieldScreens().stream()
                .flatMap(screen -> screen.getTabs().stream())
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .filter(item -> own().stream().anyMatch(field -> field.getId().equals(item.getFieldId())))
                .count();
    }
}
