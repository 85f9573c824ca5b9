package org.sluice.workbench.jira.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import org.sluice.workbench.tracker.screens.AllScreens;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenTab;

/** A tab of a screen. Everything about it changes at once; storing it adds nothing. */
record JiraScreenTab(long id, AllScreens screens) implements FieldScreenTab {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return now().name();
    }

    @Override
    public int getPosition() {
        return screen().tabs().indexOf(now());
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        return now().fieldIds().stream().map(this::item).toList();
    }

    @Override
    public FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
        return isContainsField(fieldId) ? item(fieldId) : null;
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        screens.addField(id, fieldId);
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId, int position) {
        screens.addField(id, fieldId, position);
    }

    @Override
    public boolean isContainsField(String fieldId) {
        return now().fieldIds().contains(fieldId);
    }

    @Override
    public FieldScreen getFieldScreen() {
        return new JiraScreen(screen().id(), screens);
    }

    @Override
    public void rename(String newName) {
        screens.renameTab(id, newName);
    }

    @Override
    public void store() {
        // There already.
    }

    @Override
    public void remove() {
        screens.removeTab(id);
    }

    private FieldScreenLayoutItem item(String fieldId) {
        return new JiraScreenField(this, fieldId);
    }

    private Screen screen() {
        return screens.ofTab(id).orElseThrow(() -> new IllegalStateException("Tab " + id + " is gone"));
    }

    private ScreenTab now() {
        return screen().tab(id).orElseThrow();
    }
}
