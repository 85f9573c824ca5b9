package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of who does what: {@code {"id":7,"what":"Printers","whose":{"kind":"department","project":null,"key":null,"name":"Service
 * desk","address":"desk@example.org"},"sentence":"They answer within a day.","words":["toner"],"facts":["Number on the
 * label"],"examples":["It prints nothing"],"decides":"Head of operations","agreed":"2026-11-30"}}.
 */
public record ScopeLineDto(
        @JsonProperty long id,
        @JsonProperty String what,
        @JsonProperty WhoseDto whose,
        @JsonProperty String sentence,
        @JsonProperty List<String> words,
        @JsonProperty List<String> facts,
        @JsonProperty List<String> examples,
        @JsonProperty String decides,
        @JsonProperty @Nullable String agreed) {

    /**
     * Whose it is.
     *
     * @param kind {@code us}, {@code project} or {@code department}
     * @param project id of the receiving project
     * @param key its key, null where it is gone or the caller may not see it
     * @param name what the project or the department is called, null likewise
     * @param address where a department is reached
     */
    public record WhoseDto(
            @JsonProperty String kind,
            @JsonProperty @Nullable Long project,
            @JsonProperty @Nullable String key,
            @JsonProperty @Nullable String name,
            @JsonProperty @Nullable String address) {}
}
