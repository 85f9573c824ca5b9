package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.testing.ImportedTracker;

/** What plugins do to issues by Jira's API, and what they are told. */
public class ChangingIssuesTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private final List<IssueEvent> events = new ArrayList<>();
    private JiraComponents jira;

    @Before
    public void start() {
        jira = new JiraComponents(
                place.tracker(),
                place.operations(),
                new IssueSearch(place.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC),
                new CurrentUser(),
                new I18nResources().withHostTexts("/workbench/i18n/pages"),
                ZoneOffset.UTC);
        jira.tellEvents(place.operations(), new Collecting());
    }

    @Test
    public void shouldValidateThenUpdate() throws Exception {
        IssueInputParameters inputs = service().newIssueInputParameters();
        inputs.setSummary("No picture").setComment("Seen in ward 3");

        IssueService.UpdateValidationResult validated = service().validateUpdate(rita(), place.id("SUP-1"), inputs);
        IssueService.IssueResult updated = service().update(rita(), validated);

        assertThat(updated.getIssue().getSummary()).isEqualTo("No picture");
        IssueEvent event = events.get(0);
        assertThat(event.getEventTypeId()).isEqualTo(EventType.ISSUE_UPDATED_ID);
        assertThat(event.getUser()).isEqualTo(rita());
        assertThat(event.getComment().getBody()).isEqualTo("Seen in ward 3");
        assertThat(event.getChangeLog().getRelated("ChildChangeItem"))
                .extracting(item -> item.getString("field") + " " + item.getString("newstring"))
                .containsExactly("summary No picture");
        assertThat(events).hasSize(1);
    }

    @Test
    public void shouldSayWhatDoesNotFitInTheLanguageOfWhoAsks() {
        IssueInputParameters inputs = service().newIssueInputParameters().setSummary("");

        ErrorCollection errors =
                service().validateUpdate(rita(), place.id("SUP-1"), inputs).getErrorCollection();

        assertThat(errors.getErrors()).containsEntry("summary", "You must specify a summary of the issue.");
        assertThat(errors.getReasons()).containsExactly(ErrorCollection.Reason.VALIDATION_FAILED);
    }

    @Test
    public void shouldHideWhatMayNotBeSeen() {
        IssueService.IssueResult found = service().getIssue(user("olga"), "SUP-1");

        assertThat(found.isValid()).isFalse();
        assertThat(found.getErrorCollection().getReasons()).containsExactly(ErrorCollection.Reason.NOT_FOUND);
    }

    @Test
    public void shouldCreateAssignAndDelete() {
        IssueInputParameters inputs = service().newIssueInputParameters();
        inputs.setProjectId(place.project("SUP").id())
                .setIssueTypeId(place.issue("SUP-1").typeId())
                .setSummary("A new report for the lab")
                .setReporterId("rita")
                .addCustomFieldValue(place.streamId(), place.choice("Planned"));

        MutableIssue made = service()
                .create(rita(), service().validateCreate(rita(), inputs))
                .getIssue();
        service().assign(rita(), service().validateAssign(rita(), made.getId(), "anton"));
        IssueService.DeleteValidationResult refused = service().validateDelete(rita(), made.getId());
        service().delete(user("admin"), service().validateDelete(user("admin"), made.getId()));

        assertThat(made.getKey()).isEqualTo("SUP-4");
        assertThat(refused.isValid()).isFalse();
        assertThat(events)
                .extracting(IssueEvent::getEventTypeId)
                .containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_ASSIGNED_ID, EventType.ISSUE_DELETED_ID);
    }

    @Test
    public void shouldAskWhoMayChooseTheReporterForOne() {
        place.grant("MODIFY_REPORTER", "rita");
        IssueInputParameters inputs = service().newIssueInputParameters();
        inputs.setProjectId(place.project("SUP").id())
                .setIssueTypeId(place.issue("SUP-1").typeId())
                .setSummary("A new report for the lab")
                .addCustomFieldValue(place.streamId(), place.choice("Planned"));

        ErrorCollection refused = service().validateCreate(rita(), inputs).getErrorCollection();
        assertThat(refused.getErrors()).containsOnlyKeys("reporter");
        assertThat(refused.getErrors().get("reporter")).isNotBlank().doesNotContain("workbench.");

        place.revoke("MODIFY_REPORTER");
        IssueService.CreateValidationResult taken = service().validateCreate(rita(), inputs);
        assertThat(taken.isValid()).isTrue();
        assertThat(service().create(rita(), taken).getIssue().getReporterId()).isEqualTo("rita");
    }

    @Test
    public void shouldKeepWhatAPluginSetWithTheEventThatItChose() throws Exception {
        IssueManager issues = jira.get(IssueManager.class);
        MutableIssue issue = issues.getIssueObject("SUP-1");
        issue.setDescription("Set by a rule");
        issue.setAssignee(user("anton"));

        issues.updateIssue(rita(), issue, EventDispatchOption.DO_NOT_DISPATCH, false);

        assertThat(place.history("SUP-1"))
                .containsExactlyInAnyOrder("description: - > Set by a rule", "assignee: - > Person anton");
        assertThat(issue.getModifiedFields()).isEmpty();
        assertThat(events).isEmpty();
        assertThat(issues.isEditable(issue, rita())).isTrue();
        assertThat(issues.isEditable(issue, user("olga"))).isFalse();
    }

    @Test
    public void shouldCommentLinkAndWatch() throws Exception {
        MutableIssue issue = jira.get(IssueManager.class).getIssueObject("SUP-1");
        CommentManager comments = jira.get(CommentManager.class);
        IssueLinkManager links = jira.get(IssueLinkManager.class);
        Long blocks = jira.get(IssueLinkTypeManager.class)
                .getIssueLinkTypesByName("blocks")
                .iterator()
                .next()
                .getId();
        Comment comment = comments.create(issue, rita(), "By a rule", false);
        links.createIssueLink(issue.getId(), place.id("SUP-2"), blocks, 1L, rita());
        jira.get(WatcherManager.class).startWatching(user("anton"), issue);

        IssueLink link = links.getOutwardLinks(issue.getId()).get(0);
        assertThat(link.getDestinationObject().getKey()).isEqualTo("SUP-2");
        assertThat(comments.getLastComment(issue).getAuthorFullName()).isEqualTo("Person rita");
        assertThat(jira.get(WatcherManager.class).getWatcherUserKeys(issue)).containsExactly("anton");
        links.removeIssueLink(link, rita());
        comments.delete(comment, true, rita());
        assertThat(links.getOutwardLinks(issue.getId())).isEmpty();
        assertThat(events).extracting(IssueEvent::getEventTypeId).containsExactly(EventType.ISSUE_COMMENT_DELETED_ID);
    }

    private IssueService service() {
        return jira.get(IssueService.class);
    }

    private ApplicationUser rita() {
        return user("rita");
    }

    private ApplicationUser user(String name) {
        return jira.get(UserManager.class).getUserByName(name.toLowerCase(Locale.ROOT));
    }

    /** Keeps what is published. */
    private final class Collecting implements EventPublisher {
        @Override
        public void publish(Object event) {
            events.add((IssueEvent) event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException("Nobody listens here: " + listener);
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException("Nobody listens here: " + listener);
        }
    }
}
