package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.people.User;

/** A saved filter as its reader sees it: a favourite of whom it is, and whether it can be edited, depend on who asks. */
public record FilterShape(Shapes shapes, Tracker tracker, Optional<User> reader) {
    public ObjectNode of(SavedFilter filter, List<FilterShare> shares) {
        String site = shapes.root().replaceFirst("/rest/api/2/$", "");
        ObjectNode shape = shapes.self("filter/" + filter.id())
                .put("id", Long.toString(filter.id()))
                .put("name", filter.name())
                .put("description", filter.description());
        filter.ownerKey()
                .flatMap(tracker.users()::byKey)
                .ifPresent(owner -> shape.set("owner", new PersonShape(shapes).of(owner)));
        shape.put("jql", filter.jql())
                .put("viewUrl", site + "/issues/?filter=" + filter.id())
                .put(
                        "searchUrl",
                        shapes.root() + "search?jql=" + URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8))
                .put(
                        "favourite",
                        reader.filter(user -> tracker.filters()
                                        .favouritesOf(user.key())
                                        .contains(filter))
                                .isPresent());
        shape.set("sharePermissions", Shapes.array(shares, this::share));
        return shape.put("editable", tracker.filterSharing().owns(reader, filter));
    }

    /** Whom it is shared with, one of them. */
    public ObjectNode share(FilterShare share) {
        ObjectNode shape = Shapes.object().put("id", share.number());
        switch (share.kind()) {
            case GLOBAL -> shape.put("type", "global");
            case LOGGED_IN -> shape.put("type", "authenticated");
            case GROUP -> shape.put("type", "group").putObject("group").put("name", share.subject());
            case PROJECT -> {
                shape.put("type", share.role().isEmpty() ? "project" : "projectRole");
                tracker.projects()
                        .byId(Long.parseLong(share.subject()))
                        .ifPresent(project -> shape.set("project", new ProjectShape(shapes).of(project)));
                tracker.roles().all().stream()
                        .filter(role -> Long.toString(role.id()).equals(share.role()))
                        .forEach(role ->
                                shape.putObject("role").put("id", role.id()).put("name", role.name()));
            }
        }
        return shape.put("view", true).put("edit", false);
    }
}
