package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON objects that come and go. */
final class Bodies {
    private Bodies() {}

    /** The body, which has to be there. */
    static ObjectNode of(ObjectNode body) {
        if (body == null) {
            throw new JiraFault(400, "The request has no body.");
        }
        return body;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
