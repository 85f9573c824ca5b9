package org.sluice.workbench.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.config.IssueType;

/** What a mail handler needs, and that it is kept as it was given. */
public class HandlerCheckTest {
    @Rule
    public final MailPlace mail = new MailPlace();

    private HandlerCheck check;

    @Before
    public void open() {
        check = new HandlerCheck(mail.work().tracker(), mail.handlers());
    }

    @Test
    public void shouldKeepAHandlerAsItWasGiven() {
        MailHandler made = mail.handlers()
                .add(new MailHandler(
                        0,
                        "Ward",
                        "ward_3-a",
                        mail.work().project("LAB").id(),
                        "10001",
                        Optional.of("rita"),
                        "ward@example.org",
                        false,
                        MailHandler.Bulk.ACCEPT));

        assertThat(made.id()).isPositive();
        assertThat(mail.handlers().all()).containsExactly(made);
        assertThat(mail.handlers().byId(made.id())).contains(made);

        mail.handlers().update(mail.handler().withId(made.id()));
        assertThat(mail.handlers().byId(made.id())).contains(mail.handler().withId(made.id()));

        mail.handlers().remove(made.id());
        assertThat(mail.handlers().all()).isEmpty();
    }

    @Test
    public void shouldLetAHandlerKeepItsOwnName() {
        mail.handledBy(mail.handler());
        MailHandler made = mail.handlers().all().get(0);

        assertThat(check.of(made, "").isEmpty()).isTrue();
        assertThat(check.of(mail.handler(), "").byField()).containsOnlyKeys("name");
    }

    @Test
    public void shouldRefuseFoldersThatLeadElsewhereOrAreTaken() {
        for (String folder : new String[] {"..", "a/b", "done", "failed", "skipped", "ward 3", "å"}) {
            assertThat(faults(folder, "").byField()).as(folder).containsOnlyKeys("folder");
        }
        assertThat(faults("ward_3-a", "ward@example.org").isEmpty()).isTrue();
    }

    @Test
    public void shouldRefuseAnAddressThatIsNone() {
        assertThat(faults("", "everywhere").byField()).containsOnlyKeys("catchAddress");
    }

    @Test
    public void shouldMakeNoSubtasks() {
        MailHandler handler = mail.handler();
        String subtask = mail.work().issue("SUP-3").typeId();

        assertThat(check.types()).extracting(IssueType::id).doesNotContain(subtask);
        assertThat(check.of(
                                new MailHandler(
                                        0,
                                        "x",
                                        "",
                                        handler.projectId(),
                                        subtask,
                                        Optional.empty(),
                                        "",
                                        true,
                                        MailHandler.Bulk.IGNORE),
                                "")
                        .byField())
                .containsOnlyKeys("type");
    }

    private Problems faults(String folder, String address) {
        MailHandler handler = mail.handler();
        return check.of(
                new MailHandler(
                        0,
                        "x",
                        folder,
                        handler.projectId(),
                        handler.typeId(),
                        Optional.empty(),
                        address,
                        true,
                        MailHandler.Bulk.IGNORE),
                "");
    }
}
