package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The JSON objects that come and go. What comes has no property that is not known: one that is misspelt, or that the host
 * does not keep, would else be lost while the answer says that all went well.
 */
final class Bodies {
    /** What is sent about an issue; its {@code transition} counts where a transition is made, and nowhere in Jira else. */
    static final Set<String> ISSUE = Set.of("fields", "update", "transition");

    static final Set<String> COMMENT =
            Set.of("self", "id", "author", "body", "updateAuthor", "renderedBody", "created", "updated", "visibility");
    static final Set<String> LINK = Set.of("type", "inwardIssue", "outwardIssue", "comment");
    static final Set<String> TOKEN = Set.of("name", "expirationDuration");
    static final Set<String> PERSON = Set.of(
            "self",
            "key",
            "name",
            "emailAddress",
            "avatarUrls",
            "displayName",
            "active",
            "deleted",
            "timeZone",
            "locale",
            "groups",
            "applicationRoles",
            "expand");
    static final Set<String> FILTER = Set.of(
            "self",
            "id",
            "name",
            "description",
            "owner",
            "jql",
            "viewUrl",
            "searchUrl",
            "favourite",
            "sharePermissions",
            "editable",
            "sharedUsers",
            "subscriptions",
            "expand");
    private static final Set<String> VISIBILITY = Set.of("type", "value");

    private Bodies() {}

    /** The body, which has to be there. */
    static ObjectNode of(ObjectNode body) {
        if (body == null) {
            throw new JiraFault(400, "The request has no body.");
        }
        return body;
    }

    /** The body, which has to be there and to have these properties and no others. */
    static ObjectNode of(ObjectNode body, Set<String> known) {
        return known(of(body), known);
    }

    /** A description of an issue, with fields and updates by name. */
    static ObjectNode issue(ObjectNode body) {
        of(body, ISSUE);
        for (String part : List.of("fields", "update", "transition")) {
            if (body.hasNonNull(part) && !body.path(part).isObject()) {
                throw new JiraFault(400, "'" + part + "' has to be an object.");
            }
        }
        return body;
    }

    /** A comment, with those who may read it. */
    static ObjectNode comment(ObjectNode body) {
        of(body, COMMENT);
        if (body.hasNonNull("visibility")) {
            if (!(body.path("visibility") instanceof ObjectNode visibility)) {
                throw new JiraFault(400, "'visibility' has to be an object.");
            }
            known(visibility, VISIBILITY);
        }
        return body;
    }

    /** The objects of a list in the body. */
    static List<ObjectNode> list(ObjectNode body, String name) {
        JsonNode list = body.path(name);
        if (!list.isArray()) {
            throw new JiraFault(400, "'" + name + "' has to be an array.");
        }
        for (JsonNode one : list) {
            if (!one.isObject()) {
                throw new JiraFault(400, "'" + name + "' has to hold objects.");
            }
        }
        return list.valueStream().map(ObjectNode.class::cast).toList();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode known(ObjectNode body, Set<String> known) {
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new JiraFault(400, "Unrecognized field \"" + name + "\"");
            }
        }
        return body;
    }
}
