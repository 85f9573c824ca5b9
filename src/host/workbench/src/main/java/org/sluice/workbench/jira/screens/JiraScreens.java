package org.sluice.workbench.jira.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.List;
import org.sluice.contract.Screens;
import org.sluice.workbench.tracker.screens.AllScreens;

/** Looks screens up; they change themselves. */
public final class JiraScreens implements FieldScreenManager, Screens {
    private final AllScreens screens;

    public JiraScreens(AllScreens screens) {
        this.screens = screens;
    }

    @Override
    public FieldScreen unsaved() {
        return new NewScreen(screens);
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return id == null || screens.byId(id).isEmpty() ? null : new JiraScreen(id, screens);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return screens.all().stream()
                .<FieldScreen>map(screen -> new JiraScreen(screen.id(), screens))
                .toList();
    }

    /** The tabs on which the field stands. */
    @Override
    public Collection<FieldScreenTab> getFieldScreenTabs(String fieldId) {
        return screens.with(fieldId).stream()
                .flatMap(screen -> screen.tabOf(fieldId).stream())
                .<FieldScreenTab>map(tab -> new JiraScreenTab(tab.id(), screens))
                .toList();
    }

    @Override
    public List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen) {
        return screen.getTabs();
    }

    @Override
    public FieldScreenTab getFieldScreenTab(Long id) {
        return id == null || screens.ofTab(id).isEmpty() ? null : new JiraScreenTab(id, screens);
    }

    @Override
    public void updateFieldScreen(FieldScreen screen) {
        screen.store();
    }

    @Override
    public void removeFieldScreen(Long id) {
        screens.remove(id);
    }

    @Override
    public void removeFieldScreenItems(String fieldId) {
        screens.removeField(fieldId);
    }
}
