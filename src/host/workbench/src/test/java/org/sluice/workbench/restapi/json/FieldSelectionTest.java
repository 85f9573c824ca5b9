package org.sluice.workbench.restapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;

/** Which fields an answer holds. */
public class FieldSelectionTest {
    private final CustomField team = new CustomField(10_100, "Team", "", "x");

    @Test
    public void shouldGiveAnIssueWholeUnlessSomethingIsAskedFor() {
        assertThat(FieldSelection.ofIssue(List.of()).has(SystemField.COMMENT)).isTrue();
        assertThat(FieldSelection.ofIssue(List.of("summary")).has(SystemField.COMMENT))
                .isFalse();
    }

    @Test
    public void shouldGiveASearchWhatListsShow() {
        FieldSelection usual = FieldSelection.ofSearch(List.of());

        assertThat(usual.has(SystemField.COMMENT)).isFalse();
        assertThat(usual.has(SystemField.SUMMARY)).isTrue();
        assertThat(usual.has(team)).isTrue();
    }

    @Test
    public void shouldSplitAtCommas() {
        FieldSelection two = FieldSelection.ofSearch(List.of("summary, customfield_10100", "comment"));

        assertThat(two.has(SystemField.SUMMARY)).isTrue();
        assertThat(two.has(team)).isTrue();
        assertThat(two.has(SystemField.COMMENT)).isTrue();
        assertThat(two.has(SystemField.STATUS)).isFalse();
    }

    @Test
    public void shouldTakeAwayWhatHasAMinus() {
        FieldSelection without = FieldSelection.ofIssue(List.of("-comment"));

        assertThat(without.has(SystemField.COMMENT)).isFalse();
        assertThat(without.has(SystemField.SUMMARY)).isTrue();
    }
}
