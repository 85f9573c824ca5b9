package org.sluice.insight.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.insight.domain.Senders;
import org.sluice.platform.HostParts;

/** Reporters and their groups, asked of Jira in batches. */
public final class JiraSenders implements Senders {

    private static final int BATCH = 500;

    private final IssueManager issues;
    private final UserManager users;
    private final HostParts parts;

    /** Asks Jira; without its groups there are none, and without its components no names of theirs. */
    public JiraSenders(IssueManager issues, UserManager users, HostParts parts) {
        this.issues = issues;
        this.users = users;
        this.parts = parts;
    }

    @Override
    public Map<String, String> typeNames(long projectId) {
        Map<String, String> names = new HashMap<>();
        parts.find(ProjectComponentManager.class).ifPresent(components -> {
            for (ProjectComponent one : components.findAllForProject(projectId)) {
                names.put(Long.toString(one.getId()), one.getName());
            }
        });
        return names;
    }

    @Override
    public Map<Long, Sender> of(Collection<Long> taskIds) {
        List<Long> ids = new ArrayList<>(taskIds);
        Map<String, Sender> people = new HashMap<>();
        Map<Long, Sender> senders = new HashMap<>();
        for (int start = 0; start < ids.size(); start += BATCH) {
            for (Issue issue : issues.getIssueObjects(ids.subList(start, Math.min(start + BATCH, ids.size())))) {
                Optional.ofNullable(issue.getReporterId())
                        .ifPresent(key -> senders.put(issue.getId(), people.computeIfAbsent(key, this::sender)));
            }
        }
        return senders;
    }

    private Sender sender(String key) {
        Optional<ApplicationUser> user = Optional.ofNullable(users.getUserByKey(key));
        Set<String> groups = user.flatMap(one ->
                        parts.find(GroupManager.class).map(manager -> Set.copyOf(manager.getGroupNamesForUser(one))))
                .orElse(Set.of());
        return new Sender(key, groups);
    }
}
