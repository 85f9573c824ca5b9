package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * How the file names a thing.
 *
 * @param scope the project's key for a component, the field's id in the file for an option, else empty
 * @param id the file's id, which need not be a number
 */
record Ref(Kind kind, String scope, String id) {
    static Ref of(Kind kind, String id) {
        return new Ref(kind, "", id);
    }

    static Ref of(Kind kind, String scope, JsonNode thing) {
        return new Ref(kind, scope, idOf(kind, thing));
    }

    private static String idOf(Kind kind, JsonNode thing) {
        List<String> where = kind == Kind.USER
                ? List.of("key", "name", "accountId", "displayName")
                : List.of("id", "value", "name", "key");
        return where.stream()
                .map(name -> thing.path(name).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a " + kind.name().toLowerCase(Locale.ROOT) + " has neither id nor name: " + thing));
    }
}
