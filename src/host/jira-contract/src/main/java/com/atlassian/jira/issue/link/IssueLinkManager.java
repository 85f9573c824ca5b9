package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Links issues, whoever asks. */
public interface IssueLinkManager {
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);

    Collection<IssueLink> getIssueLinks(Long issueLinkTypeId);

    IssueLink getIssueLink(Long issueLinkId);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);

    boolean isLinkingEnabled();
}
