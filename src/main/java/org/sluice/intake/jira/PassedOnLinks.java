package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.HostParts;

/**
 * Links a task with the one that another team has of it: as <em>Relates</em>, which each Jira begins with, else as the first kind of link that
 * there is. Where linking is off, or goes wrong, the address in the description is left.
 */
public final class PassedOnLinks {

    private static final Logger log = LoggerFactory.getLogger(PassedOnLinks.class);

    private static final String USUAL = "Relates";

    private final HostParts parts;

    /** Looks Jira's links up when they are used: no plugin for Jira 11 was seen that has them wired. */
    public PassedOnLinks(HostParts parts) {
        this.parts = parts;
    }

    /** Links them, once. */
    void link(Issue from, long to, Optional<ApplicationUser> by) {
        try {
            Optional<Long> kind = parts.find(IssueLinkTypeManager.class).flatMap(kinds -> kind(kinds));
            Optional<IssueLinkManager> links =
                    parts.find(IssueLinkManager.class).filter(IssueLinkManager::isLinkingEnabled);
            if (kind.isPresent() && links.isPresent() && by.isPresent()) {
                link(links.get(), from.getId(), to, kind.get(), by.get());
            }
        } catch (Exception | LinkageError e) {
            log.warn("{} is not linked with task {}", from.getKey(), to, e);
        }
    }

    private static void link(IssueLinkManager links, long from, long to, long kind, ApplicationUser by)
            throws Exception {
        if (links.getIssueLink(from, to, kind) == null) {
            links.createIssueLink(from, to, kind, null, by);
        }
    }

    private static Optional<Long> kind(IssueLinkTypeManager kinds) {
        Collection<IssueLinkType> usual = kinds.getIssueLinkTypesByName(USUAL);
        Collection<IssueLinkType> all = usual.isEmpty() ? kinds.getIssueLinkTypes() : usual;
        return all.stream().map(IssueLinkType::getId).min(Comparator.naturalOrder());
    }
}
