package org.sluice.workbench.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Mail handlers as they are kept, and the messages that each has taken in. */
public class MailHandlersTest {
    @Rule
    public final MailPlace place = new MailPlace();

    private MailHandlers handlers;

    @Before
    public void open() {
        handlers = place.handlers();
    }

    @Test
    public void shouldKeepAllOfAHandlerInTheOrderOfMaking() {
        MailHandler wards = handlers.add(named("Wards <b>"));
        MailHandler clinics = handlers.add(named("Clinics"));

        assertThat(handlers.all()).containsExactly(wards, clinics);
        assertThat(handlers.byId(wards.id())).contains(wards);
        assertThat(wards.id()).isLessThan(clinics.id());
    }

    @Test
    public void shouldChangeOneAndLeaveTheOther() {
        MailHandler wards = handlers.add(named("Wards"));
        MailHandler clinics = handlers.add(named("Clinics"));
        MailHandler changed = new MailHandler(
                wards.id(),
                "Nights",
                "nights",
                wards.projectId(),
                "10002",
                Optional.of("rita"),
                "night@example.org",
                false,
                MailHandler.Bulk.ACCEPT);

        handlers.update(changed);
        handlers.update(changed);

        assertThat(handlers.all()).containsExactly(changed, clinics);
    }

    @Test
    public void shouldForgetADefaultReporterThatIsTakenAway() {
        MailHandler base = named("Wards");
        MailHandler made = handlers.add(new MailHandler(
                0,
                base.name(),
                "",
                base.projectId(),
                base.typeId(),
                Optional.of("rita"),
                "",
                true,
                MailHandler.Bulk.IGNORE));

        handlers.update(base.withId(made.id()));

        assertThat(handlers.byId(made.id()).orElseThrow().defaultReporterKey()).isEmpty();
    }

    @Test
    public void shouldTakeAwayOnlyTheOneThatIsNamed() {
        MailHandler wards = handlers.add(named("Wards"));
        MailHandler clinics = handlers.add(named("Clinics"));

        handlers.remove(wards.id());
        handlers.remove(wards.id());

        assertThat(handlers.all()).containsExactly(clinics);
        assertThat(handlers.add(named("Again")).id()).isGreaterThan(clinics.id());
    }

    @Test
    public void shouldHoldANameOnce() {
        handlers.add(named("Wards"));

        assertThatThrownBy(() -> handlers.add(named("Wards"))).isInstanceOf(RuntimeException.class);
        assertThat(handlers.all()).hasSize(1);
    }

    @Test
    public void shouldFindTheIssueOfTheNearestReferenceThatIsKnown() {
        place.handledBy(named("Wards"))
                .takeIn(Letter.from("rita@example.org", "One").with("Message-ID", "<one@x>"));
        long one = place.work().id("SUP-4");
        ReceivedMails received = received();

        assertThat(received.issueAnswered(List.of("<unknown@x>", "<one@x>"))).contains(one);
        assertThat(received.issueAnswered(List.of("<JIRA.77.1.2@localhost>", "<one@x>")))
                .contains(77L);
        assertThat(received.issueAnswered(List.of("<one@x>", "<JIRA.77.1.2@localhost>")))
                .contains(one);
    }

    @Test
    public void shouldAnswerNoIssueThatAReferenceOnlyLooksLike() {
        ReceivedMails received = received();

        assertThat(received.issueAnswered(List.of(
                        "JIRA.77.1@localhost", "<JIRA.x.1@localhost>", "<xJIRA.77.1@localhost>", "<JIRA.77>", "")))
                .isEmpty();
        assertThat(received.issueAnswered(List.of("<JIRA.9999999999999999999.1@localhost>")))
                .isEmpty();
        assertThat(received.issueAnswered(List.of())).isEmpty();
    }

    private ReceivedMails received() {
        return new ReceivedMails(place.work().tracker().database(), org.sluice.workbench.testing.ImportedTracker.CLOCK);
    }

    private MailHandler named(String name) {
        MailHandler usual = place.handler();
        return new MailHandler(
                0, name, "", usual.projectId(), usual.typeId(), Optional.empty(), "", true, MailHandler.Bulk.IGNORE);
    }
}
