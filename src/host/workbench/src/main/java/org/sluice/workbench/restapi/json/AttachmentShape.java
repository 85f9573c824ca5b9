package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.FileName;
import org.sluice.workbench.tracker.people.User;

/** Files of issues. What is in them is not kept, so that the address of it leads nowhere. */
public record AttachmentShape(Shapes shapes, Map<String, User> users) {
    public JsonNode of(List<Attachment> files) {
        return Shapes.array(files, file -> of(file).put("id", Long.toString(file.id())));
    }

    /** As the file's own address tells it, where it has no id. */
    public ObjectNode of(Attachment file) {
        ObjectNode shape = shapes.self("attachment/" + file.id()).put("filename", file.fileName());
        file.authorKey().map(users::get).ifPresent(author -> shape.set("author", new PersonShape(shapes).of(author)));
        shape.set("created", shapes.moment(file.created()));
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return shape.put("size", file.fileSize())
                .put("mimeType", FileName.mediaType(file.fileName()))
                .put(
                        "content",
                        shapes.root().replaceFirst("/rest/api/2/$", "") + "/secure/attachment/" + file.id() + "/"
                                + name);
    }
}
