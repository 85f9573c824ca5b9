package com.atlassian.jira.issue.fields.screen;

import java.util.List;
import org.sluice.contract.CurrentHost;
import org.sluice.contract.Screens;

/** A screen made by a program; it is there as soon as it is stored. */
public class FieldScreenImpl implements FieldScreen {
    private final FieldScreen screen;

    public FieldScreenImpl(FieldScreenManager fieldScreenManager) {
        screen = CurrentHost.get().component(Screens.class).unsaved();
    }

    @Override
    public Long getId() {
        return screen.getId();
    }

    @Override
    public String getName() {
        return screen.getName();
    }

    @Override
    public void setName(String name) {
        screen.setName(name);
    }

    @Override
    public String getDescription() {
        return screen.getDescription();
    }

    @Override
    public void setDescription(String description) {
        screen.setDescription(description);
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return screen.getTabs();
    }

    @Override
    public FieldScreenTab getTab(int tabPosition) {
        return screen.getTab(tabPosition);
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        return screen.addTab(tabName);
    }

    @Override
    public void removeTab(int tabPosition) {
        screen.removeTab(tabPosition);
    }

    @Override
    public boolean containsField(String fieldId) {
        return screen.containsField(fieldId);
    }

    @Override
    public void removeFieldScreenLayoutItem(String fieldId) {
        screen.removeFieldScreenLayoutItem(fieldId);
    }

    @Override
    public void store() {
        screen.store();
    }

    @Override
    public void remove() {
        screen.remove();
    }
}
