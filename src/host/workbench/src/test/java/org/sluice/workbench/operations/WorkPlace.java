package org.sluice.workbench.operations;

import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.deeds.Engine;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/**
 * Two projects, SUP with SUP-1 to SUP-3 and LAB with LAB-1, where people may work: rita and anton by application access,
 * admin with all of a project's rights, olga with none.
 */
public final class WorkPlace extends ExternalResource {
    private final ImportedTracker home = new ImportedTracker();
    private final List<Happening> happenings = new ArrayList<>();
    private Operations operations;

    @Override
    public Statement apply(Statement base, Description description) {
        return home.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        Export export = new Export().name("customfield_10100", "Stream");
        export.issue("SUP-1")
                .withList("components", named("10200", "X-ray viewer"))
                .labels("ward")
                .with("customfield_10100", option("10300", "Urgent"))
                .comment("10400", "rita", "No picture");
        export.issue("SUP-2")
                .with("customfield_10100", option("10301", "Planned"))
                .with("assignee", Export.person("anton"));
        export.issue("SUP-3")
                .with("issuetype", named("10002", "Sub-task").put("subtask", true))
                .parent("SUP-2");
        export.issue("LAB-1")
                .with("project", named("10010", "LAB name").put("key", "LAB"))
                .with("assignee", Export.person("olga"));
        home.add(export);
        tracker().groups().add(Groups.SOFTWARE_USERS, user("rita"));
        tracker().groups().add(Groups.SOFTWARE_USERS, user("anton"));
        operations = Operations.over(tracker(), ImportedTracker.CLOCK);
        operations.desk().happenings().tell(happenings::add);
    }

    public Tracker tracker() {
        return home.tracker();
    }

    public Operations operations() {
        return operations;
    }

    /** A field for all projects and types that is on the default screen. */
    public CustomField field(String name, FieldType type) {
        return home.field(name, type);
    }

    public User user(String name) {
        return home.user(name);
    }

    public Optional<User> as(String name) {
        return Optional.of(user(name));
    }

    public Issue issue(String key) {
        return home.issue(key);
    }

    public long id(String key) {
        return issue(key).id();
    }

    public Project project(String key) {
        return tracker().projects().byKey(key).orElseThrow();
    }

    /** The last thing that was told, and that there was one. */
    public Happening lastHappening() {
        return happenings.get(happenings.size() - 1);
    }

    public List<Long> eventTypes() {
        return happenings.stream().map(Happening::eventTypeId).toList();
    }

    /** The items of all that changed on the issue, as field: from > to. */
    public List<String> history(String key) {
        return tracker().history().of(id(key)).stream()
                .flatMap(group -> group.items().stream())
                .map(WorkPlace::told)
                .toList();
    }

    /** The items of all that changed on the issue, with ids. */
    public List<ChangeItem> items(String key) {
        return tracker().history().of(id(key)).stream()
                .flatMap(group -> group.items().stream())
                .toList();
    }

    public List<Happening> happenings() {
        return happenings;
    }

    /** Takes a permission of the default scheme from everybody. */
    public void revoke(String permission) {
        tracker().schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals(permission))
                .forEach(tracker().schemes()::revoke);
    }

    public void grant(String permission, String user) {
        tracker().schemes().grant(0, permission, new Holder(HolderType.USER, user));
    }

    /** Closes a project: its issues can only be read. */
    public void archive(String project) {
        tracker()
                .database()
                .jdbi()
                .useHandle(
                        handle -> handle.execute("UPDATE project SET archived = TRUE WHERE project_key = ?", project));
        tracker().projects().forget();
    }

    /** A level in the project's scheme, which it gets, that only the named users see. */
    public SecurityLevel level(String project, String name, String... users) {
        long scheme = project(project)
                .securitySchemeId()
                .orElseGet(() -> tracker().levels().addScheme("Scheme of " + project));
        tracker().projects().useSecurityScheme(project(project), scheme);
        return tracker()
                .levels()
                .add(
                        scheme,
                        name,
                        Stream.of(users)
                                .map(user -> new Holder(HolderType.USER, user))
                                .toList());
    }

    /** The same deeds with other screens. */
    public Operations with(Screens screens) {
        Desk desk = operations.desk();
        return with(screens, desk.steps(), desk.engine());
    }

    /** The same deeds with other steps. */
    public Operations with(Steps steps) {
        Desk desk = operations.desk();
        return with(desk.screens(), steps, desk.engine());
    }

    /** The same deeds with another engine. */
    public Operations with(Engine engine) {
        Desk desk = operations.desk();
        return with(desk.screens(), desk.steps(), engine);
    }

    private Operations with(Screens screens, Steps steps, Engine engine) {
        Desk desk = operations.desk();
        return Operations.with(new Desk(
                desk.tracker(),
                desk.fields(),
                desk.writing(),
                desk.recorder(),
                desk.happenings(),
                screens,
                steps,
                engine));
    }

    /** Links from the one to the other by the kind of link that blocks. */
    public Link blocks(String source, String destination) {
        LinkType type = tracker().links().types().stream()
                .filter(one -> one.name().equals("Blocks"))
                .findFirst()
                .orElseThrow();
        return operations
                .link()
                .link(as("admin"), type.id(), id(source), id(destination))
                .get();
    }

    /** The option of the field Stream, as a form sends it. */
    public String choice(String value) {
        return tracker().options().of(tracker().fields().byName("Stream").get(0)).stream()
                .filter(option -> option.value().equals(value))
                .map(option -> Long.toString(option.id()))
                .findFirst()
                .orElseThrow();
    }

    public String streamId() {
        return tracker().fields().byName("Stream").get(0).fieldId();
    }

    public static Map<String, List<String>> form(String field, String... typed) {
        return Map.of(field, List.of(typed));
    }

    private static String told(ChangeItem item) {
        return item.field() + ": " + item.fromText().orElse("-") + " > "
                + item.toText().orElse("-");
    }
}
