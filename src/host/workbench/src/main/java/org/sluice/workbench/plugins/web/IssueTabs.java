package org.sluice.workbench.plugins.web;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;

/** The tabs that plugins hang below an issue. */
public interface IssueTabs {
    /** Those that are shown to the viewer, in order. */
    List<Label> labels(FragmentContext context);

    /** What a tab shows; nothing when it is not there for the viewer. */
    Optional<String> html(String completeKey, FragmentContext context);

    /** Nobody's tabs. */
    static IssueTabs none() {
        return new IssueTabs() {
            @Override
            public List<Label> labels(FragmentContext context) {
                return List.of();
            }

            @Override
            public Optional<String> html(String completeKey, FragmentContext context) {
                return Optional.empty();
            }
        };
    }

    /** A tab as the page names it. */
    record Label(String completeKey, String label) {}
}
