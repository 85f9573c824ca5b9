package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * A thing that the file refers to.
 *
 * @param name what people read
 * @param detail the object as a field holds it; missing for what only the history mentions
 */
record Seen(Ref ref, String name, JsonNode detail) {
    static Seen inField(Ref ref, JsonNode detail) {
        for (String where : new String[] {"value", "displayName", "name", "key"}) {
            if (detail.path(where).isTextual() && !(where.equals("displayName") && ref.kind() != Kind.USER)) {
                return new Seen(ref, detail.path(where).asText(), detail);
            }
        }
        return new Seen(ref, ref.id(), detail);
    }

    static Seen inHistory(Ref ref, String name) {
        return new Seen(ref, name, MissingNode.getInstance());
    }

    boolean isOnlyHistory() {
        return detail.isMissingNode();
    }
}
