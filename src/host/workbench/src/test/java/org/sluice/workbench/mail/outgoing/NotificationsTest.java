package org.sluice.workbench.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.User;

/** Who is told of what happened to an issue, and what is said. */
public class NotificationsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private final MailQueue queue = new MailQueue(mail -> {});

    @Before
    public void listen() {
        for (String name : List.of("rita", "anton", "olga")) {
            User user = place.user(name);
            place.tracker()
                    .users()
                    .update(new User(
                            user.key(),
                            name,
                            user.displayName(),
                            name + "@example.org",
                            true,
                            name.equals("anton") ? "da" : "en"));
        }
        place.operations()
                .desk()
                .happenings()
                .tell(new Notifications(
                        place.tracker(),
                        queue,
                        new NotificationText(
                                new I18nResources().withHostTexts("/workbench/i18n/pages"),
                                user -> Locale.forLanguageTag(user.language()),
                                () -> "http://localhost:2990/jira"),
                        ImportedTracker.CLOCK));
    }

    @Test
    public void shouldTellAssigneeReporterAndWatchersButNotWhoDidIt() {
        place.operations().watch().watch(place.as("admin"), place.id("SUP-2"), place.user("admin"));
        comment("rita", "SUP-2", NewComment.of("I look at it"));

        // Anton has the issue, rita reported it and wrote, admin watches.
        assertThat(recipients()).containsExactlyInAnyOrder("anton@example.org", "admin@example.com");
    }

    @Test
    public void shouldSayItInTheLanguageOfWhoGetsIt() {
        comment("rita", "SUP-2", NewComment.of("Billedet er væk"));

        OutgoingMail mail = only();
        assertThat(mail.subject()).isEqualTo("[JIRA] (SUP-2) Summary of SUP-2");
        assertThat(mail.from()).isEqualTo("Person rita (JIRA)");
        assertThat(mail.text())
                .startsWith("Person rita har kommenteret SUP-2.\n")
                .contains("http://localhost:2990/jira/browse/SUP-2")
                .contains("Billedet er væk");
        assertThat(mail.id()).startsWith("<JIRA." + place.id("SUP-2") + ".");
        assertThat(mail.thread()).startsWith("<JIRA." + place.id("SUP-2") + ".").endsWith("@localhost>");
    }

    @Test
    public void shouldSayWhatChanged() {
        place.operations()
                .edit()
                .edit(place.as("rita"), place.id("SUP-2"), Map.of("summary", List.of("Other words")), false, true);

        assertThat(only().text()).contains("summary: Summary of SUP-2 → Other words");
    }

    @Test
    public void shouldTellTheDescriptionOfANewIssue() {
        place.operations()
                .create()
                .create(
                        place.as("rita"),
                        NewIssue.of(
                                place.project("SUP").id(),
                                place.issue("SUP-1").typeId(),
                                Map.of(
                                        "summary", List.of("New"),
                                        "description", List.of("All of it"),
                                        "assignee", List.of("anton"))));

        assertThat(only().text()).contains("Person rita har oprettet SUP-4.").contains("All of it");
    }

    @Test
    public void shouldNotTellACommentToWhoMayNotReadIt() {
        comment("admin", "SUP-2", new NewComment("For us", Optional.of("jira-administrators"), Optional.empty()));

        assertThat(recipients()).isEmpty();
    }

    @Test
    public void shouldTellNobodyWhoMayNotSeeTheIssueHasNoAddressOrHasLeft() {
        // LAB-1 is olga's, who may browse nothing.
        comment("rita", "LAB-1", NewComment.of("Hello"));
        User anton = place.user("anton");
        place.tracker().users().update(new User(anton.key(), "anton", "Anton", "anton@example.org", false, ""));
        comment("rita", "SUP-2", NewComment.of("Hello"));
        place.tracker().users().update(new User(anton.key(), "anton", "Anton", "", true, ""));
        comment("rita", "SUP-2", NewComment.of("Hello"));

        assertThat(recipients()).isEmpty();
    }

    @Test
    public void shouldTellNothingWhenMailIsNotWanted() {
        place.operations()
                .edit()
                .edit(place.as("rita"), place.id("SUP-2"), Map.of("summary", List.of("Quietly")), false, false);

        assertThat(recipients()).isEmpty();
    }

    /** The one notification scheme does not name it. */
    @Test
    public void shouldTellNobodyOfAKindOfEventThatSomebodyMade() {
        for (long kind : List.of(Happenings.GENERIC, 10000L)) {
            place.operations().desk().happenings().inTransaction(() -> {
                place.operations()
                        .desk()
                        .happenings()
                        .happened(Happening.of(
                                kind,
                                place.issue("SUP-2"),
                                Optional.of(place.user("rita").key())));
                return kind;
            });
        }

        assertThat(recipients()).containsExactly("anton@example.org");
    }

    @Test
    public void shouldTellOfADeletedIssue() {
        place.operations().delete().delete(place.as("admin"), place.id("SUP-2"), true);

        assertThat(queue.waiting(10)).anySatisfy(mail -> {
            assertThat(mail.to()).isEqualTo("anton@example.org");
            assertThat(mail.text()).startsWith("Administrator har slettet SUP-2.");
        });
    }

    private void comment(String name, String key, NewComment comment) {
        assertThat(place.operations()
                        .comment()
                        .add(place.as(name), place.id(key), comment)
                        .isDone())
                .isTrue();
    }

    private OutgoingMail only() {
        assertThat(queue.waiting(10)).hasSize(1);
        return queue.waiting(1).get(0);
    }

    private List<String> recipients() {
        return queue.waiting(10).stream().map(OutgoingMail::to).toList();
    }
}
