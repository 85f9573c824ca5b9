package org.sluice.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Tests {@link ProjectSettings} and {@link LedgerState}. */
public class ProjectSettingsTest {

    private static final ProjectSettings ON =
            new ProjectSettings(true, "en", Optional.empty(), Set.of(), "priority = 1", Map.of(), false, false);

    @Test
    public void shouldReadHistoryWhenSwitchedOn() {
        assertThat(ON.after(ON.on(false))).isEqualTo(Reread.HISTORY);
        assertThat(ON.after(ProjectSettings.OFF)).isEqualTo(Reread.HISTORY);
    }

    @Test
    public void shouldReadNothingWhenSwitchedOffOrUnchanged() {
        assertThat(ON.on(false).after(ON)).isEqualTo(Reread.NOTHING);
        assertThat(ON.after(ON)).isEqualTo(Reread.NOTHING);
    }

    @Test
    public void shouldReadNothingWhenOnlyTheCountingOrTheLanguageChanges() {
        ProjectSettings counting =
                new ProjectSettings(true, "da", Optional.empty(), Set.of("11"), "priority = 1", Map.of(), true, false);

        assertThat(counting.after(ON)).isEqualTo(Reread.NOTHING);
    }

    @Test
    public void shouldReadStreamsWhenTheQueryChanges() {
        ProjectSettings query =
                new ProjectSettings(true, "en", Optional.empty(), Set.of(), "priority = 2", Map.of(), false, false);

        assertThat(query.after(ON)).isEqualTo(Reread.STREAMS);
    }

    @Test
    public void shouldReadHistoryWhenTheTeamFieldOrAStageChangesWhateverElseDoes() {
        ProjectSettings team =
                new ProjectSettings(true, "en", Optional.of("customfield_1"), Set.of(), "", Map.of(), false, false);
        ProjectSettings stage = new ProjectSettings(
                true, "en", Optional.empty(), Set.of(), "priority = 1", Map.of("3", Stage.DONE), false, false);

        assertThat(team.after(ON)).isEqualTo(Reread.HISTORY);
        assertThat(stage.after(ON)).isEqualTo(Reread.HISTORY);
    }

    @Test
    public void shouldBeReadyOnlyAtTheEnd() {
        assertThat(LedgerState.ready(2, Instant.EPOCH).ready()).isTrue();
        assertThat(LedgerState.filling(1, 2).ready()).isFalse();
        assertThat(LedgerState.OFF.ready()).isFalse();
    }
}
