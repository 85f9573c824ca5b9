package org.sluice.workbench.jira.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Collection;
import org.sluice.workbench.tracker.screens.Layouts;

/** Looks screen schemes up. */
public final class JiraScreenSchemes implements FieldScreenSchemeManager {
    private final Layouts layouts;

    public JiraScreenSchemes(Layouts layouts) {
        this.layouts = layouts;
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return layouts.screenSchemes().all().stream()
                .<FieldScreenScheme>map(scheme -> new JiraScreenScheme(scheme, layouts))
                .toList();
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Long id) {
        return id == null
                ? null
                : layouts.screenSchemes()
                        .byId(id)
                        .map(scheme -> new JiraScreenScheme(scheme, layouts))
                        .orElse(null);
    }

    /** Those that show the screen. */
    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen screen) {
        return layouts.screenSchemes().leadingTo(screen.getId()).stream()
                .<FieldScreenScheme>map(scheme -> new JiraScreenScheme(scheme, layouts))
                .toList();
    }
}
