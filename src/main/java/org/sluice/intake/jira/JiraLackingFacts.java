package org.sluice.intake.jira;

import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Optional;
import org.sluice.intake.domain.LackingFacts;

/** What a task of Jira lacks, exactly as the scope check asks for it. Whoever asks sees to it that the caller may see the task. */
public final class JiraLackingFacts implements LackingFacts {

    private final IssueManager issues;
    private final OutcomeReading reading;

    /** Asks Jira for the task. */
    public JiraLackingFacts(IssueManager issues, OutcomeReading reading) {
        this.issues = issues;
        this.reading = reading;
    }

    @Override
    public List<String> of(long task) {
        return Optional.ofNullable(issues.getIssueObject(task))
                .map(reading::lackingFacts)
                .orElse(List.of());
    }
}
