package org.sluice.workbench.jira.links;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.Optional;
import org.sluice.workbench.tracker.issues.Links;

/** Looks kinds of links up. */
public record JiraLinkTypes(Links links) implements IssueLinkTypeManager {
    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return links.types().stream().<IssueLinkType>map(JiraLinkType::new).toList();
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return Optional.ofNullable(id)
                .flatMap(links::type)
                .map(JiraLinkType::new)
                .orElse(null);
    }

    /** Case does not count. */
    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return getIssueLinkTypes().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .toList();
    }
}
