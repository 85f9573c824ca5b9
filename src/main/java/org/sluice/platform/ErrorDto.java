package org.sluice.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What went wrong: a sentence, the field of the request if it was one, the number to look for in the log if it was us. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorDto(
        @JsonProperty String message,
        @JsonProperty @Nullable String field,
        @JsonProperty @Nullable String id) {}
