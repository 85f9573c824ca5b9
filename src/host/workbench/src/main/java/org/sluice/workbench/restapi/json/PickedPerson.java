package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.sluice.workbench.tracker.people.User;

/** Somebody whom a picker offers, with what was typed in bold. */
public record PickedPerson(Shapes shapes, String typed) {
    public ObjectNode of(User user) {
        String text = user.displayName() + " - " + user.email() + " (" + user.name() + ")";
        return Shapes.object()
                .put("name", user.name())
                .put("key", user.key())
                .put("html", bold(text))
                .put("displayName", user.displayName())
                .put("avatarUrl", shapes.avatar("person.svg").path("16x16").asText());
    }

    private String bold(String text) {
        int at = typed.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
        if (at < 0 || at + typed.length() > text.length()) {
            return escaped(text);
        }
        int end = at + typed.length();
        return escaped(text.substring(0, at)) + "<strong>" + escaped(text.substring(at, end)) + "</strong>"
                + escaped(text.substring(end));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
