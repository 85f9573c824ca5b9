package com.atlassian.jira.issue.link;

import java.util.Collection;

/** The kinds of links. */
public interface IssueLinkTypeManager {
    Collection<IssueLinkType> getIssueLinkTypes();

    IssueLinkType getIssueLinkType(Long id);

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
