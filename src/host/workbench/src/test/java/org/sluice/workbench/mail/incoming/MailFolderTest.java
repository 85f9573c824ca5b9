package org.sluice.workbench.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Where messages lie, and where they move to. */
public class MailFolderTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private Path root;
    private MailFolder folder;

    @Before
    public void open() {
        root = home.getRoot().toPath();
        folder = new MailFolder(root);
    }

    @Test
    public void shouldListMessagesByNameAndNothingElse() throws IOException {
        file("b.eml");
        file("A.EML");
        file("notes.txt");
        Files.createDirectories(root.resolve("c.eml"));

        assertThat(folder.waiting())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("A.EML", "b.eml");
    }

    @Test
    public void shouldKeepEveryMessageOfOneName() throws IOException {
        for (int i = 0; i < 3; i++) {
            folder.done(file("a.eml"));
        }

        assertThat(root.resolve("done"))
                .isDirectoryContaining("glob:**/a.eml")
                .isDirectoryContaining("glob:**/a-3.eml");
    }

    @Test
    public void shouldPutTheReasonBeside() throws IOException {
        folder.failed(file("a.eml"), "Because");
        folder.skipped(file("a.eml"), "Automatic");

        assertThat(folder.failed()).containsExactly(new MailFolder.Left("a.eml", "Because"));
        assertThat(folder.skipped()).containsExactly(new MailFolder.Left("a.eml", "Automatic"));
    }

    @Test
    public void shouldShowAMessageWhoseReasonWasTakenAway() throws IOException {
        folder.failed(file("a.eml"), "Because");
        Files.delete(root.resolve("failed/a.eml.reason.txt"));

        assertThat(folder.failed()).containsExactly(new MailFolder.Left("a.eml", ""));
    }

    @Test
    public void shouldNotLeadOutOfTheFolderForMail() {
        assertThat(MailFolder.of(root, in("ward"))).isPresent();
        assertThat(MailFolder.of(root, in(""))).isPresent();
        assertThat(MailFolder.of(root, in("../other"))).isEmpty();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(root.resolve(name), "Subject: x\r\n\r\n");
    }

    private static MailHandler in(String folder) {
        return new MailHandler(1, "x", folder, 1, "1", Optional.empty(), "", true, MailHandler.Bulk.IGNORE);
    }
}
