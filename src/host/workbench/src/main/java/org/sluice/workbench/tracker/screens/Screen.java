package org.sluice.workbench.tracker.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Fields on tabs, both in their order; a field stands on a screen once. */
public record Screen(long id, String name, String description, List<ScreenTab> tabs) {
    /** The one that a new Jira shows for everything. */
    public static final long DEFAULT = 1;

    public Screen {
        tabs = List.copyOf(tabs);
    }

    public List<String> fieldIds() {
        return tabs.stream().flatMap(tab -> tab.fieldIds().stream()).toList();
    }

    public boolean has(String fieldId) {
        return tabOf(fieldId).isPresent();
    }

    public Optional<ScreenTab> tabOf(String fieldId) {
        return tabs.stream().filter(tab -> tab.fieldIds().contains(fieldId)).findFirst();
    }

    public Optional<ScreenTab> tab(long tabId) {
        return tabs.stream().filter(tab -> tab.id() == tabId).findFirst();
    }

    /** The same with some of its fields only; tabs on which none is left are gone. */
    public Screen only(Predicate<String> wanted) {
        return new Screen(
                id,
                name,
                description,
                tabs.stream()
                        .map(tab -> new ScreenTab(
                                tab.id(),
                                tab.name(),
                                tab.fieldIds().stream().filter(wanted).toList()))
                        .filter(tab -> !tab.fieldIds().isEmpty())
                        .toList());
    }
}
