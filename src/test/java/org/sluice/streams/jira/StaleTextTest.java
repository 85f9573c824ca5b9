package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;
import org.junit.Test;
import org.sluice.testing.Stub;

/** Whether the text in a field was said with this transition or another time, see {@link FlowFields#stale}. */
public class StaleTextTest {

    private static final CustomField WHY =
            Stub.of(CustomField.class).gives("getId", "customfield_1").make();

    private static final Issue BEFORE =
            Stub.of(Issue.class).gives("getCustomFieldValue", "The budget ends").make();

    @Test
    public void shouldTakeWhatWasTypedForSaidNow() {
        assertThat(FlowFields.stale(typed("The budget ends", "A new law"), BEFORE, WHY))
                .isFalse();
    }

    @Test
    public void shouldTakeWhatStoodThereForSaidBefore() {
        assertThat(FlowFields.stale(typed("The budget ends", "The budget ends"), BEFORE, WHY))
                .isTrue();
    }

    /** Somebody's script, or another app, may set on a task what was just typed. */
    @Test
    public void shouldAskTheTablesWhereSomebodyHasSetTheSameTextTwice() {
        assertThat(FlowFields.stale(typed("A new law", "A new law"), BEFORE, WHY))
                .isFalse();
    }

    private static MutableIssue typed(String old, String now) {
        return Stub.of(MutableIssue.class)
                .gives("getModifiedFields", Map.of("customfield_1", new ModifiedValue<>(old, now)))
                .gives("getCustomFieldValue", now)
                .make();
    }
}
