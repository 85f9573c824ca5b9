package org.sluice.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.java.ao.RawEntity;
import org.junit.rules.ExternalResource;
import org.sluice.contract.CurrentHost;
import org.sluice.platform.HostParts;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.importing.ImportFile;
import org.sluice.workbench.importing.ImportListener;
import org.sluice.workbench.importing.Importer;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.WorkbenchHost;
import org.sluice.workbench.jira.workflow.WorkflowParts;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.deeds.WorkflowDoor;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.services.ao.AoModule;
import org.sluice.workbench.services.ao.AoModules;
import org.sluice.workbench.testing.EmptyDatabase;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.workflow.engine.RuleTypes;

/** A tracker on a real database, Jira's own services over it, and tables of the plugin beside it. */
public final class TrackedJira extends ExternalResource {

    public final Database database = EmptyDatabase.open();
    public final Tracker tracker = Tracker.over(database);
    public final Operations operations;
    public final JiraComponents services;
    public final AoModule tables;
    private final Clock clock;
    private final WorkflowDoor door = new WorkflowDoor();

    /** A tracker at that time whose tasks go from status to status as anybody likes, and tables of these entities. */
    public TrackedJira(Clock clock, List<Class<? extends RawEntity<?>>> entities) {
        this(clock, entities, false);
    }

    /** The same, and whether its tasks follow workflows, which have to be opened before anything is done to one. */
    public TrackedJira(Clock clock, List<Class<? extends RawEntity<?>>> entities, boolean workflows) {
        this.clock = clock;
        operations = workflows ? Operations.over(tracker, clock, door, door) : Operations.over(tracker, clock);
        IssueSearch search = new IssueSearch(tracker, clock, ZoneOffset.UTC);
        services =
                new JiraComponents(tracker, operations, search, new CurrentUser(), new I18nResources(), ZoneOffset.UTC);
        tables = new AoModules(database.dataSource()).open("org.sluice.jira", "org.sluice.jira", entities);
    }

    @Override
    protected void before() {
        CurrentHost.set(new WorkbenchHost(services.services(), ZoneOffset.UTC));
        tables.start();
    }

    @Override
    protected void after() {
        tables.stop();
        database.close();
    }

    /** One of Jira's services. */
    public <T> T get(Class<T> type) {
        return services.get(type);
    }

    /** Lets its tasks follow workflows: those that were brought in one by which each status leads to each other. */
    public WorkflowParts openWorkflows() {
        return openWorkflows(name -> Optional.empty());
    }

    /** The same, with rules of plugins. */
    public WorkflowParts openWorkflows(RuleTypes pluginRules) {
        return services.follow(operations, door, pluginRules, clock);
    }

    /** Those that Sluice looks up when it uses them. */
    public HostParts parts() {
        return new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return Optional.of(services.get(type));
            }
        };
    }

    /** Brings in what was exported. */
    public void bringIn(String export) {
        new Importer(tracker, clock, new ImportListener() {
                    @Override
                    public void progress(String file, long issues, long of) {}

                    @Override
                    public void problem(String line) {}
                })
                .run(ImportFile.of("tasks", export.getBytes(StandardCharsets.UTF_8)));
    }
}
