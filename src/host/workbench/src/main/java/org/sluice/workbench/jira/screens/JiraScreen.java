package org.sluice.workbench.jira.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import org.sluice.workbench.tracker.screens.AllScreens;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenTab;

/** A screen. Tabs and fields change at once, its name and description when it is stored. */
final class JiraScreen implements FieldScreen {
    private final long id;
    private final AllScreens screens;
    private String name;
    private String description;

    JiraScreen(long id, AllScreens screens) {
        this.id = id;
        this.screens = screens;
        name = now().name();
        description = now().description();
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String newName) {
        name = newName;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String newDescription) {
        description = newDescription;
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return now().tabs().stream()
                .<FieldScreenTab>map(tab -> new JiraScreenTab(tab.id(), screens))
                .toList();
    }

    @Override
    public FieldScreenTab getTab(int place) {
        return new JiraScreenTab(tracked(place).id(), screens);
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        return new JiraScreenTab(screens.addTab(now(), tabName).id(), screens);
    }

    @Override
    public void removeTab(int place) {
        screens.removeTab(tracked(place).id());
    }

    @Override
    public boolean containsField(String fieldId) {
        return now().has(fieldId);
    }

    @Override
    public void removeFieldScreenLayoutItem(String fieldId) {
        now().tabOf(fieldId).ifPresent(tab -> screens.removeField(tab.id(), fieldId));
    }

    @Override
    public void store() {
        screens.rename(id, name, description == null ? "" : description);
    }

    @Override
    public void remove() {
        screens.remove(id);
    }

    private ScreenTab tracked(int place) {
        return now().tabs().get(place);
    }

    private Screen now() {
        return screens.byId(id).orElseThrow(() -> new IllegalStateException("Screen " + id + " is gone"));
    }
}
