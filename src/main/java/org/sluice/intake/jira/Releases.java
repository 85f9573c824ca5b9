package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;

/** Where it is heard that a task named one person, who was released. */
@FunctionalInterface
public interface Releases {

    /** It was released just now; Jira may not have stored the task yet. */
    void released(Issue issue);
}
