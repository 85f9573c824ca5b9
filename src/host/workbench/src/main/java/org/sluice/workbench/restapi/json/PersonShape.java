package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sluice.workbench.tracker.people.User;

/** A user. */
public record PersonShape(Shapes shapes) {
    public ObjectNode of(User user) {
        ObjectNode shape = shapes.self("user?username=" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
        shape.set("avatarUrls", shapes.avatar("person.svg"));
        return shape.put("name", user.name())
                .put("key", user.key())
                .put("emailAddress", user.email())
                .put("displayName", user.displayName())
                .put("active", user.active())
                .put("timeZone", shapes.zone().getId());
    }
}
