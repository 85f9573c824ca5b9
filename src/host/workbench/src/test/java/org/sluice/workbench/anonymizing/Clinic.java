package org.sluice.workbench.anonymizing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.anonymizing.handlers.NamedHandler;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** Anonymises in the thread of the test, and looks for what is left of somebody. */
final class Clinic {
    final Collection<NamedHandler> plugins = new ArrayList<>();
    final Anonymizations anonymizations;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final WorkPlace place;

    Clinic(WorkPlace place) {
        this.place = place;
        I18nResources texts = new I18nResources().withHostTexts("/workbench/i18n/pages");
        anonymizations = new Anonymizations(
                place.tracker(),
                new CurrentUser(),
                (key, arguments) -> texts.text(Locale.ENGLISH, key, arguments),
                () -> plugins,
                ImportedTracker.CLOCK,
                waiting::add);
    }

    /** Anonymises a user from beginning to end; admin asks and takes over. */
    Task anonymize(String name) {
        begin(name);
        return work();
    }

    Optional<Task> begin(String name) {
        return anonymizations.schedule(admin(), place.user(name).key(), Optional.of("anton"), Optional.empty());
    }

    Task again(String name, String oldKey, String oldName) {
        anonymizations.schedule(
                admin(),
                place.user(name).key(),
                Optional.of("anton"),
                Optional.of(new FormerIdentity(oldKey, oldName)));
        return work();
    }

    Validation look(String name) {
        return anonymizations.validate(admin(), place.user(name).key(), Optional.empty(), true);
    }

    Task work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        return anonymizations.last().orElseThrow();
    }

    User admin() {
        return place.user("admin");
    }

    /** Where the words still stand in the tracker, in any column of any table but that of the anonymisations. */
    Collection<String> remains(String... words) {
        Tracker tracker = place.tracker();
        Collection<String> found = new TreeSet<>();
        tracker.database().jdbi().useHandle(handle -> columns(handle).forEach(column -> {
            for (String word : words) {
                if (holds(handle, column[0], column[1], word)) {
                    found.add(column[0] + "." + column[1] + " has " + word);
                }
            }
        }));
        return found;
    }

    private static List<String[]> columns(Handle handle) {
        return handle.createQuery(
                        "SELECT LOWER(table_name) AS t, LOWER(column_name) AS c FROM information_schema.columns"
                                + " WHERE LOWER(table_schema) = 'public' AND LOWER(data_type) = 'character varying'"
                                + " AND LOWER(table_name) NOT IN ('anonymization_task', 'flyway_schema_history')")
                .map((row, ctx) -> new String[] {row.getString("t"), row.getString("c")})
                .list();
    }

    private static boolean holds(Handle handle, String table, String column, String word) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table + " WHERE POSITION(:word IN " + column + ") > 0")
                        .bind("word", word)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
