package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.HostParts;
import org.sluice.testing.Power;
import org.sluice.testing.PowerCut;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;
import org.sluice.workbench.tracker.fields.FieldType;

/** Tests that {@link JiraStreams} finds what is Sluice's own after the end of the server at whichever step. */
public class StreamsCutShortTest {

    private static final int MORE_THAN_ALL = 200;

    @Rule
    public final StreamSite site = new StreamSite();

    @Test
    public void shouldTakeAwayWhatWasNotNoted() {
        atEachStep(this::give, () -> {
            site.take("LAKE");
            assertThatNothingIsLeft();
        });
    }

    @Test
    public void shouldTakeIntoUseWhatWasNotNoted() {
        atEachStep(this::give, () -> {
            give(site.streams());
            assertThat(own()).hasSize(1);
            assertThat(site.memory.of(site.id("LAKE")).flatMap(StreamField::made))
                    .contains(site.clock.instant());
            assertThat(site.options(own().get(0))).hasSize(2);
            assertThat(screens()).isPositive();
            site.take("LAKE");
            assertThatNothingIsLeft();
        });
    }

    @Test
    public void shouldFindItUnderItsOtherNameToo() {
        site.jira.tracker.fields().add("Stream", "", FieldType.TEXT);

        shouldTakeIntoUseWhatWasNotNoted();
    }

    @Test
    public void shouldGoOnWithAnUndoThatWasCutShort() {
        for (int steps = 1; steps < MORE_THAN_ALL; steps++) {
            give(site.streams());
            boolean whole = cut(steps, streams -> streams.take(site.measured("LAKE")));
            site.take("LAKE");
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
            assertThat(site.made("LAKE").isPresent())
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
        assertThat(site.memory.projects()).isEmpty();
        assertThat(site.memory.intended()).isEmpty();
        assertThat(site.memory.site()).isEmpty();
    }

    private void give(JiraStreams streams) {
        assertThat(streams.give(site.measured("LAKE"), "en")).isEmpty();
    }

    private JiraStreams streams(Power power) {
        HostParts parts = new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return site.jira.parts().find(type).map(part -> power.through(type, part));
            }
        };
        return site.streams(
                parts,
                power.through(CustomFieldManager.class, site.jira.get(CustomFieldManager.class)),
                power.through(StreamFields.class, site.memory));
    }

    private List<CustomField> own() {
        return site.jira.get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field ->
                        field.getDescription() != null && field.getDescription().startsWith("Sluice: "))
                .toList();
    }

    private long screens() {
        return own().stream()
                .flatMap(field -> site.screens(field.getId()).stream())
                .count();
    }
}
