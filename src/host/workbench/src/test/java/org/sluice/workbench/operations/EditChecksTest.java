package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.Groups;

/** What an edit or an assignment may not do, and what two people who edit at once keep of each other. */
public class EditChecksTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldRefuseAnIssueThatItsStatusClosesForEditing() {
        Outcome<Issue> edited = place.with(new Closed())
                .edit()
                .edit(place.as("admin"), place.id("SUP-1"), WorkPlace.form("summary", "New"));

        assertThat(edited.problems().refusal()).contains(Refusal.FORBIDDEN);
        assertThat(edited.problems().general()).containsExactly(Problem.of("workbench.refusal.step", "SUP-1"));
    }

    @Test
    public void shouldLeaveStatusProjectAndParentToOtherDeeds() {
        for (String field : List.of("status", "project", "parent", "comment", "nonsense")) {
            assertThat(edit("rita", field, "1").problems().byField().get(field).key())
                    .as(field)
                    .isEqualTo("workbench.refusal.field.screen");
        }
    }

    @Test
    public void shouldKeepASubtaskASubtask() {
        String subtask = place.issue("SUP-3").typeId();

        assertThat(edit("rita", "issuetype", subtask).problems().byField()).containsOnlyKeys("issuetype");
        assertThat(edit("rita", "issuetype", "").problems().byField()).containsOnlyKeys("issuetype");
        assertThat(edit("rita", "issuetype", place.issue("SUP-1").typeId()).isDone())
                .isTrue();
    }

    @Test
    public void shouldTakeWhatIsEmptyForNothing() {
        edit("rita", "description", "Blank").get();

        Outcome<Issue> emptied = place.operations()
                .edit()
                .edit(place.as("rita"), place.id("SUP-1"), Map.of("description", Arrays.asList(null, " ")));

        assertThat(emptied.get().description()).isEmpty();
        assertThat(place.history("SUP-1")).last().isEqualTo("description: Blank > -");
    }

    @Test
    public void shouldSayWhatAnEditWouldWriteAndWriteNothing() {
        Outcome<Map<String, Content>> wanted = place.operations()
                .edit()
                .validate(
                        place.as("rita"),
                        place.issue("SUP-1"),
                        Map.of("labels", List.of("b", "a"), "assignee", List.of("anton")),
                        false);

        assertThat(wanted.get())
                .containsEntry("labels", Content.of("a", "b"))
                .containsEntry("assignee", Content.of("anton"));
        assertThat(place.history("SUP-1")).isEmpty();
    }

    @Test
    public void shouldLeaveAnAssigneeWhoCannotBeAssignedAnyMoreWhereNobodyTouchesIt() {
        place.tracker().groups().remove(Groups.SOFTWARE_USERS, place.user("anton"));

        assertThat(place.operations()
                        .edit()
                        .edit(
                                place.as("rita"),
                                place.id("SUP-2"),
                                Map.of("summary", List.of("New"), "assignee", List.of("anton")))
                        .get()
                        .assigneeKey())
                .contains("anton");
    }

    @Test
    public void shouldLeaveTheChoiceOfAnAssigneeToTheProject() {
        Issue unassigned = place.operations()
                .assign()
                .assign(place.as("rita"), place.id("SUP-2"), "-1")
                .get();

        assertThat(unassigned.assigneeKey()).isEmpty();
    }

    @Test
    public void shouldAssignWithoutTheRightToEdit() {
        place.revoke("EDIT_ISSUES");

        assertThat(place.operations()
                        .assign()
                        .assign(place.as("rita"), place.id("SUP-1"), "anton")
                        .isDone())
                .isTrue();
        assertThat(place.eventTypes()).containsExactly(Happenings.ASSIGNED);
    }

    @Test
    public void shouldEditWithoutMailWhenAsked() {
        place.operations()
                .edit()
                .edit(place.as("rita"), place.id("SUP-1"), WorkPlace.form("summary", "Quiet"), false, false)
                .get();

        assertThat(place.lastHappening().sendMail()).isFalse();
    }

    @Test
    public void shouldTellEachOfTwoWhoEditTheSameFieldWhatTheyFound() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            people.invokeAll(List.<Callable<Outcome<Issue>>>of(
                    () -> edit("rita", "summary", "From Rita"), () -> edit("anton", "summary", "From Anton")));
        } finally {
            people.shutdown();
        }

        // Whoever came second replaced what the first had written, and the history shows both in that order.
        List<String> history = place.history("SUP-1");
        String last = place.issue("SUP-1").summary();
        String first = last.equals("From Rita") ? "From Anton" : "From Rita";
        assertThat(history).containsExactly("summary: Summary of SUP-1 > " + first, "summary: " + first + " > " + last);
    }

    @Test
    public void shouldCountAllCommentsThatManyWriteAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        Callable<Outcome<?>> write =
                () -> place.operations().comment().add(place.as("anton"), place.id("SUP-1"), NewComment.of("Me too"));
        try {
            people.invokeAll(List.of(write, write, write, write, write, write, write, write));
        } finally {
            people.shutdown();
        }

        assertThat(place.tracker().comments().of(place.id("SUP-1"))).hasSize(9);
    }

    private Outcome<Issue> edit(String user, String field, String typed) {
        return place.operations().edit().edit(place.as(user), place.id("SUP-1"), WorkPlace.form(field, typed));
    }

    /** A workflow whose every status closes an issue. */
    private static final class Closed implements Steps {
        @Override
        public String firstStatus(long projectId, String typeId) {
            return "1";
        }

        @Override
        public Set<String> statuses(long projectId, String typeId) {
            return Set.of();
        }

        @Override
        public boolean isEditable(Issue issue) {
            return false;
        }
    }
}
