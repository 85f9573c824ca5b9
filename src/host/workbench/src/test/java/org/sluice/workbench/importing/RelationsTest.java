package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;

/** Parents and links, in whatever order a file names them. */
public class RelationsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldFindAParentThatComesLaterInTheFile() {
        Export export = new Export();
        export.issue("SUP-1").parent("SUP-2");
        export.issue("SUP-2");

        home.add(export);

        assertThat(home.issue("SUP-1").parentId()).contains(home.issue("SUP-2").id());
        assertThat(home.tracker().issues().subtasksOf(home.issue("SUP-2").id()))
                .extracting(Issue::key)
                .containsExactly("SUP-1");
    }

    @Test
    public void shouldWriteALinkOnceThoughBothEndsNameIt() {
        Export export = new Export();
        export.issue("SUP-1").withList("issuelinks", link("outwardIssue", "SUP-2"));
        export.issue("SUP-2").withList("issuelinks", link("inwardIssue", "SUP-1"));

        home.add(export);

        Issue source = home.issue("SUP-1");
        assertThat(home.tracker().links().of(source.id()))
                .extracting(Link::sourceId, Link::destinationId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        source.id(), home.issue("SUP-2").id()));
    }

    @Test
    public void shouldCountLinksToIssuesThatAreNotHere() {
        Export export = new Export();
        export.issue("SUP-1").withList("issuelinks", link("outwardIssue", "ELSE-2"));

        ImportReport report = home.add(export);

        assertThat(report.notes()).containsEntry("links to issues that are not here", 1L);
    }

    @Test
    public void shouldCountSubTasksWithoutAParent() {
        Export export = new Export();
        export.issue("SUP-1").with("issuetype", named("10003", "Sub-task").put("subtask", true));
        export.issue("SUP-2");

        ImportReport report = home.add(export);

        assertThat(report.notes()).containsEntry("sub-tasks whose parent the file does not name", 1L);
    }

    private static ObjectNode link(String side, String key) {
        ObjectNode link = named("10400", "ignored");
        link.set("type", named("10003", "Relates").put("inward", "relates to").put("outward", "relates to"));
        link.putObject(side).put("key", key);
        return link;
    }
}
