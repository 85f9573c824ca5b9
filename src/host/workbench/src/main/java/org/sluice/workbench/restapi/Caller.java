package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.workbench.restapi.json.PersonShape;
import org.sluice.workbench.restapi.json.Reader;
import org.sluice.workbench.restapi.json.Shapes;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.GlobalPermissions;
import org.sluice.workbench.tracker.rights.Permissions;

/** Who asks, what they may browse, and how answers to them are written. */
final class Caller implements Reader {
    private final Tracker tracker;
    private final Supplier<Optional<User>> currentUser;
    private final ZoneId zone;

    Caller(Tracker tracker, Supplier<Optional<User>> currentUser, ZoneId zone) {
        this.tracker = tracker;
        this.currentUser = currentUser;
        this.zone = zone;
    }

    Optional<User> user() {
        return currentUser.get();
    }

    boolean mayBrowse(Project project) {
        return tracker.permissions().has(user(), Permissions.BROWSE_PROJECTS, project);
    }

    /** The project with that key or id; one that the caller may not browse does not exist. */
    Project project(String keyOrId) {
        return found(keyOrId)
                .orElseThrow(() -> new JiraFault(404, "No project could be found with key '" + keyOrId + "'."));
    }

    /** The same, or nothing. */
    Optional<Project> found(String keyOrId) {
        return tracker.projects().named(keyOrId).filter(this::mayBrowse);
    }

    /** Whether there is a project that the caller may browse; types and statuses are seen in a project only. */
    boolean browsesSomething() {
        return tracker.projects().all().stream().anyMatch(this::mayBrowse);
    }

    /** The same project, for its administrators alone. */
    Project administered(String keyOrId) {
        Project project = project(keyOrId);
        if (!administers() && !tracker.permissions().has(user(), Permissions.ADMINISTER_PROJECTS, project)) {
            throw new JiraFault(user().isPresent() ? 403 : 401, "You cannot edit the configuration of this project.");
        }
        return project;
    }

    /** Whether it is an administrator of the whole host. */
    boolean administers() {
        return tracker.globalPermissions().has(user(), GlobalPermissions.ADMINISTER);
    }

    @Override
    public boolean mayBrowse(Issue issue) {
        return tracker.permissions().has(user(), Permissions.BROWSE_PROJECTS, issue);
    }

    @Override
    public boolean mayRead(Comment comment, Issue issue) {
        Optional<Project> project = tracker.projects().byId(issue.projectId());
        return project.isPresent() && tracker.commentRights().reads(user(), comment, project.get());
    }

    /** Those of the keys that still belong to somebody, in their order. */
    ArrayNode people(List<String> keys, UriInfo uri) {
        Map<String, User> known = tracker.users().byKeys(keys);
        PersonShape person = new PersonShape(shapes(uri));
        ArrayNode people = JsonNodeFactory.instance.arrayNode();
        keys.stream().filter(known::containsKey).forEach(key -> people.add(person.of(known.get(key))));
        return people;
    }

    ZoneId zone() {
        return zone;
    }

    /** Links always name version 2, also to somebody who asked the latest. */
    Shapes shapes(UriInfo uri) {
        return new Shapes(uri.getBaseUri().toString().replaceFirst("/latest/$", "/2/"), zone);
    }
}
