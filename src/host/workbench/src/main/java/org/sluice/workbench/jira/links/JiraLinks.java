package org.sluice.workbench.jira.links;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sluice.workbench.jira.issue.Around;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;
import org.sluice.workbench.tracker.issues.Links;

/** Links issues. As in Jira it asks for no permission. */
public final class JiraLinks implements IssueLinkManager {
    private final Around around;
    private final Operations operations;
    private final Links links;

    public JiraLinks(Around around, Operations operations) {
        this.around = around;
        this.operations = operations;
        this.links = operations.desk().tracker().links();
    }

    @Override
    public void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException {
        Optional<LinkType> type = links.type(issueLinkTypeId);
        Optional<Issue> source = around.issues().byId(sourceIssueId);
        Optional<Issue> destination = around.issues().byId(destinationIssueId);
        if (type.isEmpty() || source.isEmpty() || destination.isEmpty()) {
            throw new CreateException("Issues " + sourceIssueId + " and " + destinationIssueId
                    + " cannot be linked by type " + issueLinkTypeId);
        }
        operations.link().write(JiraUser.tracked(remoteUser), type.get(), source.get(), destination.get());
    }

    @Override
    public void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser) {
        links.byId(issueLink.getId()).ifPresent(link -> operations.link().remove(JiraUser.tracked(remoteUser), link));
    }

    @Override
    public Collection<IssueLink> getIssueLinks(Long issueLinkTypeId) {
        return links.ofType(issueLinkTypeId).stream().map(this::wrap).toList();
    }

    @Override
    public IssueLink getIssueLink(Long issueLinkId) {
        return links.byId(issueLinkId).map(this::wrap).orElse(null);
    }

    @Override
    public IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
        return select(
                        sourceId,
                        link -> link.sourceId() == sourceId
                                && link.destinationId() == destinationId
                                && link.type().id() == issueLinkTypeId)
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return select(sourceIssueId, link -> link.sourceId() == sourceIssueId);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return select(destinationIssueId, link -> link.destinationId() == destinationIssueId);
    }

    @Override
    public boolean isLinkingEnabled() {
        return true;
    }

    private List<IssueLink> select(long issueId, Predicate<Link> wanted) {
        return links.of(issueId).stream().filter(wanted).map(this::wrap).toList();
    }

    private IssueLink wrap(Link link) {
        return new JiraLink(link, around);
    }
}
