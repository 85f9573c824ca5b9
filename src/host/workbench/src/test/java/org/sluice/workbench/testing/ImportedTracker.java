package org.sluice.workbench.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.rules.ExternalResource;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.importing.ImportFile;
import org.sluice.workbench.importing.ImportListener;
import org.sluice.workbench.importing.ImportReport;
import org.sluice.workbench.importing.Importer;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.screens.AllScreens;
import org.sluice.workbench.tracker.screens.Screen;

/** A tracker in memory that a test fills through the import door. It is 15 June 2026, 10 o'clock in UTC. */
public final class ImportedTracker extends ExternalResource implements ImportListener {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

    private final List<String> problems = new ArrayList<>();
    private Database database;
    private Tracker tracker;

    @Override
    protected void before() {
        database = EmptyDatabase.open();
        tracker = Tracker.over(database);
    }

    @Override
    protected void after() {
        database.close();
    }

    public Tracker tracker() {
        return tracker;
    }

    public ImportReport add(ImportFile file) {
        return importer().run(file);
    }

    public ImportReport add(Export export) {
        return add(export.file());
    }

    public Importer importer() {
        return new Importer(tracker, CLOCK, this);
    }

    public Issue issue(String key) {
        return tracker.issues().byKey(key).orElseThrow();
    }

    /** A field for all projects and types that is on the default screen. */
    public CustomField field(String name, FieldType type) {
        CustomField field = tracker.fields().add(name, "", type);
        AllScreens screens = tracker.layouts().screens();
        screens.addField(
                screens.byId(Screen.DEFAULT).orElseThrow().tabs().get(0).id(), field.fieldId());
        return field;
    }

    public User user(String name) {
        return tracker.users().byName(name).orElseThrow();
    }

    public List<String> problems() {
        return problems;
    }

    @Override
    public void progress(String file, long issues, long of) {
        // Tests look at what was imported, not at how far it was.
    }

    @Override
    public void problem(String line) {
        problems.add(line);
    }
}
