package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.operations.deeds.MoveTarget;

/** What plugins do to issues without asking for rights: make, store, delete, with the event that they choose. */
public class IssueManagerTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private IssueManager issues;
    private ApplicationUser rita;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        issues = jira.get(IssueManager.class);
        rita = jira.user("rita");
    }

    @Test
    public void shouldMakeAnIssueFromADraft() throws Exception {
        MutableIssue draft = draft();
        draft.setSummary("Made by a rule");
        draft.setAssignee(jira.user("anton"));
        draft.setPriorityId("2");

        Issue made = issues.createIssueObject(rita, draft);

        assertThat(made.getKey()).isEqualTo("SUP-4");
        assertThat(made.getCreator()).isEqualTo(rita);
        assertThat(made.getAssignee()).isEqualTo(jira.user("anton"));
        assertThat(made.getPriority().getId()).isEqualTo("2");
        assertThat(made.getStatus().getName()).isEqualTo("Open");
        assertThat(jira.events()).extracting(IssueEvent::getEventTypeId).containsExactly(EventType.ISSUE_CREATED_ID);
    }

    @Test
    public void shouldBeNothingBeforeItIsMade() {
        MutableIssue draft = draft();

        assertThat(draft.isCreated()).isFalse();
        assertThat(draft.getId()).isNull();
        assertThat(draft.getKey()).isNull();
        assertThat(draft.getNumber()).isNull();
        assertThat(draft.getCreated()).isNull();
        assertThat(draft.getStatusId()).isNull();
        assertThat(draft.getComponents()).isEmpty();
        assertThat(draft.getLabels()).isEmpty();
        assertThat(draft).isNotEqualTo(draft());
        assertThat(draft.toString()).isEqualTo("an issue that is not there yet");
    }

    @Test
    public void shouldRaiseTheEventThatThePluginChose() {
        List<EventDispatchOption> options = List.of(
                EventDispatchOption.ISSUE_UPDATED,
                EventDispatchOption.ISSUE_ASSIGNED,
                EventDispatchOption.Factory.get(EventType.ISSUE_REOPENED_ID),
                EventDispatchOption.DO_NOT_DISPATCH);
        int round = 0;

        for (EventDispatchOption option : options) {
            MutableIssue issue = jira.issue("SUP-1");
            issue.setSummary("Round " + round++);
            issues.updateIssue(rita, issue, option, true);
        }

        assertThat(jira.events())
                .extracting(IssueEvent::getEventTypeId)
                .containsExactly(EventType.ISSUE_UPDATED_ID, EventType.ISSUE_ASSIGNED_ID, EventType.ISSUE_REOPENED_ID);
        assertThat(place.history("SUP-1")).hasSize(4);
    }

    @Test
    public void shouldRaiseNothingWhereNothingWasSet() {
        issues.updateIssue(rita, jira.issue("SUP-1"), EventDispatchOption.ISSUE_UPDATED, true);

        assertThat(jira.events()).isEmpty();
        assertThat(place.history("SUP-1")).isEmpty();
    }

    @Test
    public void shouldStoreWithoutAnyRight() {
        place.revoke("EDIT_ISSUES");
        MutableIssue issue = jira.issue("SUP-1");
        issue.setSummary("Stored all the same");

        issues.updateIssue(jira.user("olga"), issue, EventDispatchOption.ISSUE_UPDATED, false);

        assertThat(place.issue("SUP-1").summary()).isEqualTo("Stored all the same");
        assertThat(jira.events().get(0).isSendMail()).isFalse();
    }

    @Test
    public void shouldStoreOnlyWhatWasSetAndKeepWhatOthersChangedMeanwhile() {
        MutableIssue mine = jira.issue("SUP-1");
        MutableIssue theirs = jira.issue("SUP-1");
        mine.setSummary("Mine");
        theirs.setDescription("Theirs");

        issues.updateIssue(rita, mine, EventDispatchOption.ISSUE_UPDATED, true);
        issues.updateIssue(jira.user("anton"), theirs, EventDispatchOption.ISSUE_UPDATED, true);

        assertThat(place.issue("SUP-1").summary()).isEqualTo("Mine");
        assertThat(place.issue("SUP-1").description()).contains("Theirs");
    }

    @Test
    public void shouldDeleteWithSubtasksAndTellOfEach() throws Exception {
        issues.deleteIssue(rita, jira.issue("SUP-2"), EventDispatchOption.ISSUE_DELETED, true);

        assertThat(issues.getIssueObject("SUP-2")).isNull();
        assertThat(issues.getIssueObject("SUP-3")).isNull();
        assertThat(jira.events())
                .extracting(IssueEvent::getEventTypeId)
                .containsExactly(EventType.ISSUE_DELETED_ID, EventType.ISSUE_DELETED_ID);
    }

    @Test
    public void shouldDeleteQuietlyWhenAsked() throws Exception {
        issues.deleteIssue(rita, jira.issue("SUP-1"), EventDispatchOption.DO_NOT_DISPATCH, false);

        assertThat(issues.isExistingIssueKey("SUP-1")).isFalse();
        assertThat(jira.events()).isEmpty();
    }

    @Test
    public void shouldNotDeleteWhatIsGone() throws Exception {
        MutableIssue issue = jira.issue("SUP-1");
        issues.deleteIssue(rita, issue, EventDispatchOption.ISSUE_DELETED, true);

        assertThatThrownBy(() -> issues.deleteIssue(rita, issue, EventDispatchOption.ISSUE_DELETED, true))
                .isInstanceOf(RemoveException.class)
                .hasMessageContaining(issue.getId().toString());
        assertThat(jira.events()).hasSize(1);
    }

    @Test
    public void shouldFindAMovedIssueByItsOldKeyUnlessTheKeyMustBeTheOneNow() {
        place.operations()
                .move()
                .move(
                        place.as("rita"),
                        place.id("SUP-1"),
                        MoveTarget.of(
                                place.project("LAB").id(), place.issue("LAB-1").typeId()))
                .get();

        assertThat(issues.getIssueObject("SUP-1").getKey()).isEqualTo("LAB-2");
        assertThat(issues.getIssueByCurrentKey("SUP-1")).isNull();
        assertThat(issues.getIssueByCurrentKey("LAB-2").getKey()).isEqualTo("LAB-2");
        assertThat(issues.isExistingIssueKey("SUP-1")).isTrue();
    }

    private MutableIssue draft() {
        return jira.service()
                .validateCreate(
                        rita,
                        jira.inputs()
                                .setProjectId(place.project("SUP").id())
                                .setIssueTypeId(place.issue("SUP-1").typeId()))
                .getIssue();
    }
}
