package org.sluice.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** The transitions that Jira's REST offers for a task. */
final class TransitionIds {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TransitionIds() {}

    /** Their ids; none when the answer is something else. */
    static List<String> in(String answer) {
        try {
            List<String> ids = new ArrayList<>();
            JSON.readTree(answer)
                    .path("transitions")
                    .forEach(one -> ids.add(one.path("id").asText()));
            return ids;
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
