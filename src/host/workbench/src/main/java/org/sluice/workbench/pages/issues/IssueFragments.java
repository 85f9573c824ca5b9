package org.sluice.workbench.pages.issues;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.workbench.plugins.web.WebFragments;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;
import org.sluice.workbench.plugins.web.WebFragments.WebItem;
import org.sluice.workbench.tracker.issues.Issue;

/** What plugins hang into the page of an issue. */
final class IssueFragments {
    private static final List<String> OPERATIONS =
            List.of("operations-top-level", "operations-work", "operations-operations", "operations-subtasks");

    private final WebFragments fragments;

    IssueFragments(WebFragments fragments) {
        this.fragments = fragments;
    }

    /**
     * The plugins' tabs below an issue.
     *
     * @param asked the complete key of the tab that the address names; where it is none of theirs, nothing is drawn
     */
    Map<String, Object> tabs(Issue issue, String asked) {
        FragmentContext context = context(issue);
        Optional<String> html = fragments.issueTabs().html(asked, context);
        return Map.of(
                "pluginTabs",
                fragments.issueTabs().labels(context),
                "pluginTab",
                html.isPresent() ? asked : "",
                "tabHtml",
                html.orElse(""));
    }

    private static FragmentContext context(Issue issue) {
        return new FragmentContext(issue.id(), issue.projectId(), Map.of("issueId", Long.toString(issue.id())));
    }

    Map<String, List<?>> of(Issue issue) {
        FragmentContext context = context(issue);
        List<WebItem> operations = OPERATIONS.stream()
                .flatMap(section -> Stream.concat(
                        fragments.items(section, context).stream(),
                        fragments.sections(section, context).stream()
                                .flatMap(one -> fragments.items(section + "/" + one.key(), context).stream())))
                .toList();
        return Map.of(
                "leftPanels", fragments.panels("atl.jira.view.issue.left.context", context),
                "rightPanels", fragments.panels("atl.jira.view.issue.right.context", context),
                "transitions", fragments.items("transitions-all", context),
                "tools", fragments.items("jira.issue.tools", context),
                "operations", operations);
    }
}
