package org.sluice.workbench.restapi.json;

import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;

/** Whoever an answer is for: what they may not browse is not shown, not even as a link, nor counted. */
public interface Reader {
    boolean mayBrowse(Issue issue);

    /** Whether a comment of an issue that they may browse is meant for them. */
    boolean mayRead(Comment comment, Issue issue);
}
