package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.workbench.importing.JiraDates;

/**
 * What all shapes share: links to themselves and dates.
 *
 * @param root where version 2 of the API lies, with a slash at its end
 * @param zone in which instants are written
 */
public record Shapes(String root, ZoneId zone) {
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(Collection<T> things, Function<T, ? extends JsonNode> shape) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(things.size());
        things.forEach(thing -> array.add(shape.apply(thing)));
        return array;
    }

    static JsonNode orNull(Optional<? extends JsonNode> node) {
        return node.isPresent() ? node.get() : JsonNodeFactory.instance.nullNode();
    }

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    /** An object that begins with the address of the thing it shows. */
    ObjectNode self(String path) {
        return object().put("self", root + path);
    }

    /** One picture in the sizes that Jira names; it is drawn, so that it fits them all. */
    ObjectNode avatar(String picture) {
        String address = root.replaceFirst("/rest/api/2/$", "") + "/s/workbench/0/" + picture;
        ObjectNode sizes = object();
        for (String size : List.of("48x48", "24x24", "16x16", "32x32")) {
            sizes.put(size, address);
        }
        return sizes;
    }

    JsonNode moment(Instant instant) {
        return text(JiraDates.format(instant.atZone(zone).toOffsetDateTime()));
    }

    JsonNode day(Instant midnight) {
        return text(LocalDate.ofInstant(midnight, ZoneOffset.UTC).toString());
    }
}
