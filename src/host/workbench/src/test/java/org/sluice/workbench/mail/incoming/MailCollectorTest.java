package org.sluice.workbench.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Mail that becomes issues and comments: whose, where, and what is put aside. */
public class MailCollectorTest {
    @Rule
    public final MailPlace mail = new MailPlace();

    @Test
    public void shouldMakeAnIssueInTheNameOfTheSender() {
        mail.handledBy(mail.handler()).takeIn(Letter.from("RITA@example.org", "No picture on ward 3"));

        Issue made = mail.work().issue("SUP-4");
        assertThat(made.summary()).isEqualTo("No picture on ward 3");
        assertThat(made.description()).contains("The viewer shows nothing.");
        assertThat(made.reporterKey()).contains(mail.work().user("rita").key());
        assertThat(made.creatorKey()).contains(mail.work().user("rita").key());
        assertThat(mail.work().eventTypes()).endsWith(1L);
        assertThat(mail.in("")).isEmpty();
        assertThat(mail.in("done")).containsExactly("0.eml");
    }

    @Test
    public void shouldCutASubjectThatIsLongerThanASummary() {
        String most = "Lamp ".repeat(50) + "12345";
        mail.handledBy(mail.handler()).takeIn(Letter.from("rita@example.org", most + " and more"));

        assertThat(mail.work().issue("SUP-4").summary()).isEqualTo(most);
    }

    @Test
    public void shouldCommentOnTheIssueThatTheSubjectNames() {
        mail.handledBy(mail.handler())
                .takeIn(Letter.from("rita@example.org", "Re: [JIRA] (sup-1) X-ray")
                        .saying("It works again.\r\n> Does it?"));

        assertThat(mail.comments("SUP-1")).containsExactly("No picture", "It works again.");
        assertThat(mail.issues("SUP")).isEqualTo(3);
    }

    @Test
    public void shouldTakeInWhatATextCanHold() {
        mail.handledBy(mail.handler())
                .takeIn(Letter.from("rita@example.org", "No \u001Bpicture").saying("It is\0 dark."));

        assertThat(mail.work().issue("SUP-4").summary()).isEqualTo("No picture");
        assertThat(mail.work().issue("SUP-4").description()).contains("It is dark.");
    }

    @Test
    public void shouldKeepQuotesWhenTold() {
        MailHandler handler = mail.handler();
        mail.handledBy(new MailHandler(
                        0,
                        "Quoting",
                        "",
                        handler.projectId(),
                        handler.typeId(),
                        Optional.empty(),
                        "",
                        false,
                        MailHandler.Bulk.IGNORE))
                .takeIn(Letter.from("rita@example.org", "SUP-1").saying("Yes.\r\n> Does it?"));

        assertThat(mail.comments("SUP-1")).endsWith("Yes.\n> Does it?");
    }

    @Test
    public void shouldCommentOnTheIssueThatTheMessageAnswers() {
        long sup2 = mail.work().id("SUP-2");
        mail.handledBy(mail.handler())
                .takeIn(
                        Letter.from("rita@example.org", "Something new").with("Message-ID", "<first@example.org>"),
                        Letter.from("anton@example.org", "About it").with("In-Reply-To", "<first@example.org>"),
                        Letter.from("anton@example.org", "About the other")
                                .with("References", "<JIRA." + sup2 + ".123.4@example.org> <lost@example.org>"));

        assertThat(mail.comments("SUP-4")).hasSize(1);
        assertThat(mail.comments("SUP-2")).hasSize(1);
    }

    @Test
    public void shouldMakeAnIssueWhenTheKeyInTheSubjectIsNone() {
        mail.handledBy(mail.handler()).takeIn(Letter.from("rita@example.org", "Error COVID-19 and SUP-999"));

        assertThat(mail.work().issue("SUP-4").summary()).isEqualTo("Error COVID-19 and SUP-999");
    }

    @Test
    public void shouldAttachFilesByNameAndSize() {
        mail.handledBy(mail.handler())
                .takeIn(
                        Letter.from("rita@example.org", "With a picture").bringing("ward.png"),
                        Letter.from("rita@example.org", "SUP-1").saying("").bringing("more.png"));

        assertThat(mail.work().tracker().attachments().of(mail.work().id("SUP-4")))
                .extracting(Attachment::fileName, Attachment::fileSize)
                .containsExactly(org.assertj.core.api.Assertions.tuple("ward.png", 10L));
        // No words, no comment.
        assertThat(mail.comments("SUP-1")).containsExactly("No picture");
        assertThat(mail.work().tracker().attachments().of(mail.work().id("SUP-1")))
                .hasSize(1);
    }

    @Test
    public void shouldTakeInTheTextOfWhoMayNotAttach() {
        mail.work().revoke("CREATE_ATTACHMENTS");

        mail.handledBy(mail.handler())
                .takeIn(Letter.from("rita@example.org", "With a picture").bringing("ward.png"));

        assertThat(mail.work().issue("SUP-4").description()).contains("The viewer shows nothing.");
        assertThat(mail.work().tracker().attachments().of(mail.work().id("SUP-4")))
                .isEmpty();
    }

    @Test
    public void shouldRefuseAStrangerUnlessSomebodyReportsForThem() {
        mail.handledBy(mail.handler()).takeIn(Letter.from("stranger@example.org", "Hello"));
        assertThat(mail.in("failed")).containsExactly("0.eml");
        assertThat(mail.reason("0.eml")).isEqualTo("workbench.refusal.mail.sender[stranger@example.org]");

        MailHandler handler = mail.handlers().all().get(0);
        mail.handlers()
                .update(new MailHandler(
                        handler.id(),
                        handler.name(),
                        "",
                        handler.projectId(),
                        handler.typeId(),
                        Optional.of(mail.work().user("anton").key()),
                        "",
                        true,
                        MailHandler.Bulk.IGNORE));
        mail.takeIn(Letter.from("stranger@example.org", "Hello"));
        assertThat(mail.work().issue("SUP-4").reporterKey())
                .contains(mail.work().user("anton").key());
    }

    @Test
    public void shouldNotLetAMailDoWhatItsSenderMayNot() {
        mail.handledBy(mail.handler())
                .takeIn(
                        Letter.from("olga@example.org", "A new one"),
                        Letter.from("olga@example.org", "SUP-1: let me in"),
                        Letter.from("rita@example.org", " "));

        assertThat(mail.in("failed")).containsExactly("0.eml", "1.eml", "2.eml");
        assertThat(mail.reason("0.eml")).startsWith("workbench.refusal.create");
        assertThat(mail.reason("1.eml")).startsWith("workbench.refusal.issue.unknown");
        assertThat(mail.reason("2.eml")).startsWith("workbench.refusal.summary.missing");
        assertThat(mail.issues("SUP")).isEqualTo(3);
    }

    @Test
    public void shouldPutMailOfMachinesAside() throws IOException {
        mail.handledBy(mail.handler())
                .takeIn(Letter.from("rita@example.org", "Away until Monday").with("Auto-Submitted", "auto-replied"));

        assertThat(mail.in("skipped")).containsExactly("0.eml");
        assertThat(Files.readString(mail.root().resolve("skipped/0.eml.reason.txt")))
                .contains("A machine has sent it");
        assertThat(mail.issues("SUP")).isEqualTo(3);
    }

    @Test
    public void shouldLeaveMailToOtherAddressesForOtherHandlers() {
        MailHandler handler = mail.handler();
        MailHandler picky = new MailHandler(
                0,
                "Lab",
                "",
                mail.work().project("LAB").id(),
                handler.typeId(),
                Optional.empty(),
                "Lab@example.org",
                true,
                MailHandler.Bulk.IGNORE);
        mail.handledBy(picky).takeIn(Letter.from("rita@example.org", "To support"));
        assertThat(mail.in("")).containsExactly("0.eml");

        mail.handledBy(handler)
                .takeIn(
                        Letter.from("rita@example.org", "To support"),
                        Letter.from("rita@example.org", "To the lab").with("To", "<LAB@example.org>"));

        assertThat(mail.issues("LAB")).isEqualTo(2);
        assertThat(mail.work().issue("SUP-4").summary()).isEqualTo("To support");
    }

    @Test
    public void shouldReadTheFolderOfEachHandlerAndFilesOfMailOnly() throws IOException {
        MailHandler handler = mail.handler();
        mail.handledBy(new MailHandler(
                0,
                "Ward",
                "ward",
                handler.projectId(),
                handler.typeId(),
                Optional.empty(),
                "",
                true,
                MailHandler.Bulk.ACCEPT));
        mail.put("ward/a.EML", Letter.from("rita@example.org", "One").with("Precedence", "bulk"));
        mail.put("ward/b.eml.part", Letter.from("rita@example.org", "Half"));
        mail.put("other.eml", Letter.from("rita@example.org", "Nobody reads me"));

        mail.collector().collect();

        assertThat(mail.issues("SUP")).isEqualTo(4);
        assertThat(mail.root().resolve("ward/b.eml.part")).exists();
        assertThat(mail.in("")).containsExactly("other.eml");
    }

    @Test
    public void shouldTellWhatWasPutAsideAndTryItAgain() throws IOException {
        mail.handledBy(mail.handler());
        mail.put("x.eml", Letter.from("stranger@example.org", "Hello"));
        Files.writeString(mail.root().resolve("y.eml"), "no mail");
        MailCollector collector = mail.collector();
        collector.collect();

        MailCollector.Leftovers left = collector.leftovers().get(0);
        assertThat(left.failed()).extracting(MailFolder.Left::name).containsExactly("x.eml", "y.eml");
        assertThat(left.failed().get(1).reason()).contains("no header");

        User rita = mail.work().user("rita");
        mail.work()
                .tracker()
                .users()
                .update(new User(rita.key(), rita.name(), rita.displayName(), "stranger@example.org", true, ""));
        collector.folderOf(left.handler()).retry("x.eml");
        collector.folderOf(left.handler()).retry("../../secret");
        collector.collect();

        assertThat(mail.work().issue("SUP-4").summary()).isEqualTo("Hello");
        assertThat(collector.leftovers().get(0).failed()).hasSize(1);
        assertThat(Files.exists(mail.root().resolve("failed/x.eml.reason.txt"))).isFalse();
    }

    @Test
    public void shouldSayThatTheHandlersProjectIsGone() {
        MailHandler handler = mail.handler();
        mail.handledBy(new MailHandler(
                        0, "Old", "", 777, handler.typeId(), Optional.empty(), "", true, MailHandler.Bulk.IGNORE))
                .takeIn(Letter.from("rita@example.org", "Hello"));

        assertThat(mail.reason("0.eml")).isEqualTo("workbench.refusal.mail.project[Old]");
    }

    @Test
    public void shouldHaveNothingToDoWithoutHandlers() {
        mail.takeIn(Letter.from("rita@example.org", "Hello"));

        assertThat(mail.in("")).isEqualTo(List.of("0.eml"));
        assertThat(mail.issues("SUP")).isEqualTo(3);
    }
}
