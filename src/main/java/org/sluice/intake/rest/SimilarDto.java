package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks that a text is like, at most three, of those that the caller may browse. */
public record SimilarDto(@JsonProperty List<TaskDto> tasks) {

    /**
     * One of them.
     *
     * @param status its name for the caller
     * @param done the instant of its end, null where it is open
     * @param words those of the text that spoke for it
     */
    public record TaskDto(
            @JsonProperty String key,
            @JsonProperty String summary,
            @JsonProperty String status,
            @JsonProperty @Nullable String done,
            @JsonProperty List<String> words) {}
}
