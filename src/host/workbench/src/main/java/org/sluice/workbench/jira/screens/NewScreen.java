package org.sluice.workbench.jira.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.screens.AllScreens;
import org.sluice.workbench.tracker.screens.Screen;

/** A screen that a plugin makes: it is there, without tabs, once it has been stored. */
final class NewScreen implements FieldScreen {
    private final AllScreens screens;
    private Optional<JiraScreen> stored = Optional.empty();
    private String name = "";
    private String description = "";

    NewScreen(AllScreens screens) {
        this.screens = screens;
    }

    @Override
    public Long getId() {
        return stored.map(JiraScreen::getId).orElse(null);
    }

    @Override
    public String getName() {
        return stored.map(JiraScreen::getName).orElse(name);
    }

    @Override
    public void setName(String newName) {
        name = newName;
        stored.ifPresent(screen -> screen.setName(newName));
    }

    @Override
    public String getDescription() {
        return stored.map(JiraScreen::getDescription).orElse(description);
    }

    @Override
    public void setDescription(String newDescription) {
        description = newDescription;
        stored.ifPresent(screen -> screen.setDescription(newDescription));
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return there().getTabs();
    }

    @Override
    public FieldScreenTab getTab(int place) {
        return there().getTab(place);
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        return there().addTab(tabName);
    }

    @Override
    public void removeTab(int place) {
        there().removeTab(place);
    }

    @Override
    public boolean containsField(String fieldId) {
        return there().containsField(fieldId);
    }

    @Override
    public void removeFieldScreenLayoutItem(String fieldId) {
        there().removeFieldScreenLayoutItem(fieldId);
    }

    /** The tracker gives each screen a first tab; one that a plugin makes begins without. */
    @Override
    public void store() {
        if (stored.isPresent()) {
            there().store();
            return;
        }
        if (name == null || name.isBlank()) {
            throw new IllegalStateException("A screen needs a name");
        }
        Screen made = screens.add(name, Optional.ofNullable(description).orElse(""));
        made.tabs().forEach(tab -> screens.removeTab(tab.id()));
        stored = Optional.of(new JiraScreen(made.id(), screens));
    }

    @Override
    public void remove() {
        there().remove();
    }

    private JiraScreen there() {
        return stored.orElseThrow(() -> new IllegalStateException("The screen " + name + " has not been stored"));
    }
}
