package org.sluice.workbench.tracker.screens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.config.Shelf;

/** The screens with their tabs and fields. Held in memory: every form asks. */
public final class AllScreens {
    /** What Jira calls the first tab of a screen. */
    static final String FIRST_TAB = "Field Tab";

    private final Jdbi jdbi;
    private final Shelf<Screen> shelf;

    public AllScreens(Database database) {
        jdbi = database.jdbi();
        shelf = new Shelf<>(() -> jdbi.withHandle(AllScreens::read), screen -> Long.toString(screen.id()));
    }

    /** In the order of their names. */
    public Collection<Screen> all() {
        return shelf.all();
    }

    public Optional<Screen> byId(long id) {
        return shelf.get(Long.toString(id));
    }

    public Optional<Screen> byName(String name) {
        return all().stream().filter(screen -> screen.name().equals(name)).findFirst();
    }

    /** The screen that the tab belongs to. */
    public Optional<Screen> ofTab(long tabId) {
        return all().stream().filter(screen -> screen.tab(tabId).isPresent()).findFirst();
    }

    /** Those that show the field. */
    public List<Screen> with(String fieldId) {
        return all().stream().filter(screen -> screen.has(fieldId)).toList();
    }

    /** The workflows with a transition that shows the screen, as their XML names it. */
    public List<String> workflowsWith(long screenId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT DISTINCT name FROM workflow"
                        + " WHERE descriptor LIKE '%jira.fieldscreen.id\">' || CAST(:id AS VARCHAR(20)) || '<%'"
                        + " ORDER BY name")
                .bind("id", screenId)
                .mapTo(String.class)
                .list());
    }

    /** A screen with one empty tab. */
    public Screen add(String name, String description) {
        long id = jdbi.inTransaction(handle -> {
            long next = Ids.next(handle, "screen");
            handle.execute("INSERT INTO screen (id, name, description) VALUES (?, ?, ?)", next, name, description);
            insertTab(handle, next, FIRST_TAB, 0);
            return next;
        });
        forget();
        return byId(id).orElseThrow();
    }

    public void rename(long id, String name, String description) {
        change("UPDATE screen SET name = ?, description = ? WHERE id = ?", name, description, id);
    }

    public void remove(long id) {
        change("DELETE FROM screen WHERE id = ?", id);
    }

    public ScreenTab addTab(Screen screen, String name) {
        long id = jdbi.inTransaction(handle -> insertTab(
                handle,
                screen.id(),
                name,
                byId(screen.id()).orElseThrow().tabs().size()));
        forget();
        return byId(screen.id()).flatMap(now -> now.tab(id)).orElseThrow();
    }

    public void renameTab(long tabId, String name) {
        change("UPDATE screen_tab SET name = ? WHERE id = ?", name, tabId);
    }

    public void removeTab(long tabId) {
        change("DELETE FROM screen_tab WHERE id = ?", tabId);
    }

    /** Puts the field last on the tab; one that the screen has already is taken from where it stood. */
    public void addField(long tabId, String fieldId) {
        addField(tabId, fieldId, Integer.MAX_VALUE);
    }

    /** Puts the field at the place that it then has on the tab, counted from 0. */
    public void addField(long tabId, String fieldId, int place) {
        Screen screen = ofTab(tabId).orElseThrow(() -> new IllegalArgumentException("No tab has the id " + tabId));
        List<String> fields = new ArrayList<>(screen.tab(tabId).orElseThrow().fieldIds());
        fields.remove(fieldId);
        fields.add(Math.max(0, Math.min(place, fields.size())), fieldId);
        jdbi.useTransaction(handle -> {
            screen.tabOf(fieldId).ifPresent(tab -> delete(handle, tab.id(), fieldId));
            handle.execute("DELETE FROM screen_field WHERE tab_id = ?", tabId);
            for (int i = 0; i < fields.size(); i++) {
                handle.execute(
                        "INSERT INTO screen_field (tab_id, field_id, sort_order) VALUES (?, ?, ?)",
                        tabId,
                        fields.get(i),
                        i);
            }
        });
        forget();
    }

    public void removeField(long tabId, String fieldId) {
        jdbi.useTransaction(handle -> delete(handle, tabId, fieldId));
        forget();
    }

    /** Takes the field from all screens. */
    public void removeField(String fieldId) {
        change("DELETE FROM screen_field WHERE field_id = ?", fieldId);
    }

    /** Reads everything again at the next question; for whoever wrote to the tables. */
    public void forget() {
        shelf.forget();
    }

    private void change(String sql, Object... arguments) {
        jdbi.useHandle(handle -> handle.execute(sql, arguments));
        forget();
    }

    private static long insertTab(Handle handle, long screenId, String name, int place) {
        long id = Ids.next(handle, "screen_tab");
        handle.execute(
                "INSERT INTO screen_tab (id, screen_id, name, sort_order) VALUES (?, ?, ?, ?)",
                id,
                screenId,
                name,
                place);
        return id;
    }

    private static void delete(Handle handle, long tabId, String fieldId) {
        handle.execute("DELETE FROM screen_field WHERE tab_id = ? AND field_id = ?", tabId, fieldId);
    }

    private static List<Screen> read(Handle handle) {
        Map<Long, List<String>> fields = new HashMap<>();
        handle.createQuery("SELECT tab_id, field_id FROM screen_field ORDER BY tab_id, sort_order, field_id")
                .map((row, ctx) -> fields.computeIfAbsent(row.getLong("tab_id"), id -> new ArrayList<>())
                        .add(row.getString("field_id")))
                .list();
        Map<Long, List<ScreenTab>> tabs = new HashMap<>();
        handle.createQuery("SELECT id, screen_id, name FROM screen_tab ORDER BY screen_id, sort_order, id")
                .map((row, ctx) -> tabs.computeIfAbsent(row.getLong("screen_id"), id -> new ArrayList<>())
                        .add(new ScreenTab(
                                row.getLong("id"),
                                row.getString("name"),
                                fields.getOrDefault(row.getLong("id"), List.of()))))
                .list();
        return handle.createQuery("SELECT * FROM screen ORDER BY name")
                .map((row, ctx) -> new Screen(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        tabs.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }
}
