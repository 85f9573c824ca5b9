package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import org.sluice.workbench.importing.JiraDates;

/** The shapes in which Jira's REST shows what an issue holds. */
final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode named(String name) {
        return object().put("id", name).put("name", name);
    }

    static ObjectNode status(Status status) {
        ObjectNode json = named(status.shown());
        json.putObject("statusCategory").put("key", status.category());
        return json;
    }

    static ObjectNode project(Project project) {
        return object().put("id", project.id()).put("key", project.name()).put("name", project.shown());
    }

    static ObjectNode person(Person person) {
        return object().put("key", person.login())
                .put("name", person.login())
                .put("displayName", person.name())
                .put("emailAddress", person.login() + "@region.example.org")
                .put("active", true);
    }

    static ObjectNode option(String value) {
        return object().put("id", value).put("value", value);
    }

    static String text(Instant moment) {
        return JiraDates.format(moment.atOffset(ZoneOffset.UTC));
    }
}
