package org.sluice.workbench.anonymizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.anonymizing.handlers.Operation;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Rita has been everywhere, and nothing tells of her afterwards. */
public class AnonymizingTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private Clinic clinic;
    private Tracker tracker;

    @Before
    public void open() {
        clinic = new Clinic(place);
        tracker = place.tracker();
        tracker.users().update(new User("rita", "rita", "Rita Ravn", "rita@example.org", true, "da"));
    }

    @Test
    public void shouldLeaveNothingThatTellsOfAUserWhoWasEverywhere() {
        leaveTraces();

        Task task = clinic.anonymize("rita");

        assertThat(task.errors()).isEmpty();
        assertThat(task.status()).isEqualTo(Task.Status.COMPLETED);
        assertThat(clinic.remains("rita", "Rita", "Ravn")).isEmpty();
        assertThat(task.operations())
                .contains(Operation.USER_DISABLE, Operation.USER_KEY_CHANGE, Operation.USER_NAME_CHANGE);
    }

    @Test
    public void shouldCallThemAsJiraDoesAndLetNobodyLogIn() {
        tracker.users().setPassword("rita", "secret");
        clinic.anonymize("rita");

        User somebody = somebody();
        assertThat(somebody.key()).matches("JIRAUSER[0-9]+");
        assertThat(somebody.name()).isEqualTo(somebody.key().toLowerCase(Locale.ROOT));
        assertThat(somebody.displayName()).matches("user-[0-9a-f]{5}");
        assertThat(somebody.email()).isEqualTo(somebody.displayName() + "@jira.invalid");
        assertThat(somebody.active()).isFalse();
        assertThat(tracker.users().authenticate(somebody.name(), "secret")).isEmpty();
        assertThat(tracker.users().byKey("rita")).isEmpty();
        assertThat(tracker.groups().of(somebody)).contains("jira-software-users");
    }

    @Test
    public void shouldKeepWhatTheyDidUnderTheNewKey() {
        leaveTraces();
        clinic.anonymize("rita");

        User somebody = somebody();
        Issue issue = place.issue("SUP-1");
        assertThat(issue.assigneeKey()).contains(somebody.key());
        assertThat(tracker.comments().of(issue.id()))
                .anyMatch(comment -> comment.authorKey().equals(Optional.of(somebody.key())));
        assertThat(tracker.watches().watchersOf(issue.id())).contains(somebody.key());
        assertThat(tracker.roles().rolesOf(place.project("SUP"), somebody, Set.of()))
                .isNotEmpty();
        assertThat(place.items("SUP-1"))
                .anyMatch(item -> item.from().equals(Optional.of("[" + somebody.key() + ", anton]")));
        assertThat(tracker.filters().ownedBy(somebody.key())).singleElement().matches(filter -> filter.name()
                .equals("Shared"));
        assertThat(tracker.dashboards().ownedBy(somebody.key()))
                .singleElement()
                .matches(dashboard -> dashboard.name().equals("For all"));
    }

    @Test
    public void shouldHandOverWhatHasToBelongToSomebody() {
        leaveTraces();
        clinic.anonymize("rita");

        assertThat(place.project("SUP").leadKey()).contains("anton");
        assertThat(tracker.components().ofProject(place.project("SUP").id()))
                .allMatch(component -> component.leadKey().equals(Optional.of("anton")));
    }

    @Test
    public void shouldTellHowMuchBelongsToThemAndChangeNothing() {
        leaveTraces();

        Validation found = clinic.look("rita");

        assertThat(found.success()).isTrue();
        assertThat(found.needsNewOwner()).isTrue();
        assertThat(told(found))
                .contains(
                        "Project lead 2",
                        "Component lead 1",
                        "Private dashboards 1",
                        "Private filters 1",
                        "Owner of shared filters 1",
                        "Personal access tokens 1",
                        "Full name in issue history null",
                        "User profile 1",
                        "Assignee 1",
                        "Watchers 1",
                        "Issue history 2",
                        "Mentions in comments 1");
        assertThat(place.project("SUP").leadKey()).contains("rita");
        assertThat(place.user("rita").active()).isTrue();
    }

    @Test
    public void shouldChangeNoKeyThatTellsNothingAlready() {
        tracker.users().add(new User("JIRAUSER10777", "siv", "Siv", "siv@example.org", true, ""), "secret");

        Task task = clinic.anonymize("siv");

        assertThat(task.operations()).doesNotContain(Operation.USER_KEY_CHANGE);
        assertThat(tracker.users().byKey("JIRAUSER10777").orElseThrow().name()).isEqualTo("jirauser10777");
        assertThat(clinic.remains("siv", "Siv")).isEmpty();
    }

    private User somebody() {
        return tracker.users().search("jirauser", 10).stream().findFirst().orElseThrow();
    }

    private static List<String> told(Validation found) {
        return found.affected().values().stream()
                .flatMap(List::stream)
                .map(entity -> entity.getDescription() + " " + entity.getNumberOfOccurrences())
                .toList();
    }

    private void leaveTraces() {
        new Traces(place, place.user("rita")).leave();
    }
}
