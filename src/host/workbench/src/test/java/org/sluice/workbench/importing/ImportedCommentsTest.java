package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.projects.ProjectRole;

/** What was meant for some in the Jira that a file comes from is meant for some here. */
public class ImportedCommentsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldKeepForWhomACommentIs() {
        Export export = new Export();
        export.issue("SUP-1")
                .comment("1", "rita", "For all")
                .commentFor("group", "night-watch", "2", "For the watch")
                .commentFor("role", "Administrators", "3", "For the administrators");

        home.add(export);

        assertThat(comments())
                .extracting(Comment::groupLevel)
                .containsExactly(none(), Optional.of("night-watch"), none());
        assertThat(comments())
                .extracting(Comment::roleLevelId)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(ProjectRole.ADMINISTRATORS));
    }

    @Test
    public void shouldMakeARoleThatIsNotHereAndThatNobodyPlays() {
        Export export = new Export();
        export.issue("SUP-1")
                .commentFor("role", "Service desk", "1", "For the desk")
                .commentFor("role", "Service desk", "2", "For the desk too");

        home.add(export);

        long role = home.tracker().roles().byName("Service desk").orElseThrow().id();
        assertThat(comments()).extracting(Comment::roleLevelId).containsOnly(Optional.of(role));
        assertThat(comments()).noneMatch(comment -> home.tracker()
                .commentRights()
                .reads(
                        Optional.of(home.user("admin")),
                        comment,
                        home.tracker().projects().byKey("SUP").orElseThrow()));
    }

    private List<Comment> comments() {
        return home.tracker().comments().of(home.issue("SUP-1").id());
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
