package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.type.EventTypeManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.ofbiz.core.entity.GenericValue;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.testing.FlowStage;
import org.sluice.workbench.mail.outgoing.MailQueue;
import org.sluice.workbench.mail.outgoing.NotificationText;
import org.sluice.workbench.mail.outgoing.Notifications;
import org.sluice.workbench.mail.outgoing.OutgoingMail;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.services.events.Events;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/** Pausing in the workflow that was set up sends no mail to anybody, and is heard by whoever follows the tasks. */
public class QuietPauseTest {

    @Rule
    public final FlowStage stage = new FlowStage();

    private final MailQueue queue = new MailQueue(mail -> {});
    private final List<IssueEvent> heard = new ArrayList<>();
    private Issue task;

    @Before
    public void followAndWatch() throws Exception {
        stage.run("en");
        stage.streamFields.give(stage.empty(), true);
        stage.projects().attach(stage.empty(), thing(Kind.SCHEME));
        task = stage.task();
        User rita = new User("rita", "rita", "Rita", "rita@example.org", true, "en");
        stage.jira.tracker.users().add(rita);
        stage.jira.tracker.groups().add(Groups.SOFTWARE_USERS, rita);
        stage.jira.tracker.watches().watch(task.getId(), rita.key());
        stage.jira
                .operations
                .desk()
                .happenings()
                .tell(new Notifications(
                        stage.jira.tracker,
                        queue,
                        new NotificationText(new I18nResources(), user -> Locale.ENGLISH, () -> "http://localhost"),
                        stage.clock));
        Events publisher = new Events();
        publisher.register(this);
        stage.jira.services.tellEvents(stage.jira.operations, publisher);
    }

    /** Part of what the test hears. */
    @EventListener
    public void onIssue(IssueEvent event) {
        heard.add(event);
    }

    @Test
    public void shouldMailNobodyWhenATaskIsPausedAndTakenUpAgain() throws Exception {
        go("Ready to start");
        go("Start");
        assertThat(queue.waiting(10)).extracting(OutgoingMail::to).containsOnly("rita@example.org");
        int before = queue.waiting(10).size();

        go("Pause");
        go("Take up again");

        assertThat(queue.waiting(10)).hasSize(before);
        go("Wait for others");
        assertThat(queue.waiting(10)).hasSizeGreaterThan(before);
    }

    @Test
    public void shouldTellListenersWithTheChangeOfStatus() throws Exception {
        go("Ready to start");
        go("Start");
        heard.clear();

        go("Pause");
        go("Take up again");

        assertThat(heard)
                .extracting(IssueEvent::getEventTypeId)
                .containsExactly(Long.valueOf(thing(Kind.EVENT)), Long.valueOf(thing(Kind.EVENT)));
        for (IssueEvent event : heard) {
            List<GenericValue> items =
                    Objects.requireNonNull(event.getChangeLog()).getRelated("ChildChangeItem");
            assertThat(items).extracting(item -> item.getString("field")).contains("status");
        }
    }

    /** An event that a scheme names would send mail, whatever it is called. */
    @Test
    public void shouldTakeAKindOfItsOwnThatNoSchemeNames() {
        EventType made = stage.jira.get(EventTypeManager.class).getEventType(Long.valueOf(thing(Kind.EVENT)));

        assertThat(made.getName()).isEqualTo("Task paused or taken up again");
        assertThat(stage.jira.get(EventTypeManager.class).getAssociatedNotificationSchemes(made))
                .isEmpty();
        assertThat(stage.site().things(Kind.EVENT))
                .filteredOn(thing -> thing.name().equals("Generic Event"))
                .extracting(thing -> thing.type())
                .containsExactly("mailed");
    }

    private String thing(Kind kind) {
        return stage.flows.parts().stream()
                .filter(one -> one.part().kind() == kind)
                .findFirst()
                .orElseThrow()
                .id()
                .orElseThrow();
    }

    private void go(String name) {
        IssueService service = stage.jira.get(IssueService.class);
        ApplicationUser admin = stage.jira.get(UserManager.class).getUserByName("admin");
        int action = stage.jira
                .get(WorkflowManager.class)
                .getWorkflow("Sluice two streams")
                .getActionsByName(name)
                .iterator()
                .next()
                .getId();
        IssueService.TransitionValidationResult valid =
                service.validateTransition(admin, task.getId(), action, service.newIssueInputParameters());
        assertThat(valid.getErrorCollection().hasAnyErrors()).as(name).isFalse();
        assertThat(service.transition(admin, valid).isValid()).as(name).isTrue();
    }
}
