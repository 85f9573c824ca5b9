package org.sluice.workbench.operations.writing;

import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.fields.Content;

/**
 * An issue that is to be made.
 *
 * @param statusId where it begins
 * @param creatorKey who makes it; nobody for somebody unknown
 * @param fields what it holds besides, by field id
 */
public record IssueDraft(
        long projectId, String typeId, String statusId, Optional<String> creatorKey, Map<String, Content> fields) {
    public IssueDraft {
        fields = Map.copyOf(fields);
    }

    public Content field(String id) {
        return fields.getOrDefault(id, Content.NONE);
    }
}
