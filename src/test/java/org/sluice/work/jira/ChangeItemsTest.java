package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.sluice.work.Field;
import org.sluice.work.FieldChange;

/** Tests {@link ChangeItems}. */
public class ChangeItemsTest {

    private static final Instant AT = instant("2026-03-02T08:00");

    @Test
    public void shouldReadFieldsByTheirIds() {
        assertThat(changes(item("status", "1", "3"), item("assignee", "ann", "bo")))
                .containsExactly(
                        new FieldChange(Field.STATUS, AT, Optional.of("1"), Optional.of("3")),
                        new FieldChange(Field.ASSIGNEE, AT, Optional.of("ann"), Optional.of("bo")));
    }

    @Test
    public void shouldReadNoValueHoweverItIsWritten() {
        FieldChange resolved = new FieldChange(Field.RESOLUTION, AT, Optional.empty(), Optional.of("10"));

        assertThat(changes(item("resolution", null, "10"))).containsExactly(resolved);
        assertThat(changes(item("resolution", "", "10"))).containsExactly(resolved);
        assertThat(changes(item("resolution", "-1", "10"))).containsExactly(resolved);
    }

    @Test
    public void shouldReadComponentsAsAddedAndTakenAway() {
        assertThat(changes(item("Component", null, "7"), item("Component", "7", null)))
                .containsExactly(
                        new FieldChange(Field.TASK_TYPE, AT, Optional.empty(), Optional.of("7")),
                        new FieldChange(Field.TASK_TYPE, AT, Optional.of("7"), Optional.empty()));
    }

    @Test
    public void shouldReadAComponentExchangedForAnotherAsTwoChanges() {
        assertThat(changes(item("Component", "7", "8")))
                .containsExactly(
                        new FieldChange(Field.TASK_TYPE, AT, Optional.of("7"), Optional.empty()),
                        new FieldChange(Field.TASK_TYPE, AT, Optional.empty(), Optional.of("8")));
    }

    @Test
    public void shouldTakeTheProjectForTheTeamWhenNoFieldIsNamed() {
        assertThat(changes(item("project", "100", "200")))
                .containsExactly(
                        new FieldChange(Field.PROJECT, AT, Optional.of("100"), Optional.of("200")),
                        new FieldChange(Field.TEAM, AT, Optional.of("100"), Optional.of("200")));
    }

    @Test
    public void shouldTakeTheNamedFieldForTheTeam() {
        List<FieldChange> changes = new ChangeItems(Optional.of("Support team"), Optional.empty())
                .of(List.of(item("Support team", "5", "6"), item("project", "100", "200")));

        assertThat(changes)
                .containsExactly(
                        new FieldChange(Field.TEAM, AT, Optional.of("5"), Optional.of("6")),
                        new FieldChange(Field.PROJECT, AT, Optional.of("100"), Optional.of("200")));
    }

    @Test
    public void shouldLeaveOutWhatIsNoFact() {
        assertThat(changes(item("summary", null, null), item("Support team", "5", "6")))
                .isEmpty();
    }

    private static List<FieldChange> changes(ChangeHistoryItem... items) {
        return new ChangeItems(Optional.empty(), Optional.empty()).of(List.of(items));
    }

    private static ChangeHistoryItem item(String field, @Nullable String from, @Nullable String to) {
        return new ChangeHistoryItem(1L, 1L, 100L, 7L, "SUP-7", field, Timestamp.from(AT), "f", "t", from, to, "ann");
    }
}
