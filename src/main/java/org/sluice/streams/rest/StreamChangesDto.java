package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.TaskRef;
import org.sluice.streams.domain.StreamChange;
import org.sluice.work.Stream;

/**
 * What changed its stream in a month, newest first, without names: {@code {"project":"SUP","month":"2026-10",
 * "zone":"Europe/Copenhagen","toUrgent":3,"toPlanned":1,"changes":[{"issue":"SUP-7","summary":"…",
 * "at":"2026-10-05T09:12:00+02:00","from":"planned","to":"urgent","reason":"…"}],"unread":0,"asOf":"2026-11-02T08:00:00Z"}}.
 *
 * <p>Of {@code unread} tasks it was not read whether they changed in the month: too many have changed since. A change for which no reason was given has none. {@code asOf} is null before the first reading has come to its end.
 */
public record StreamChangesDto(
        @JsonProperty String project,
        @JsonProperty String month,
        @JsonProperty String zone,
        @JsonProperty long toUrgent,
        @JsonProperty long toPlanned,
        @JsonProperty List<ChangeDto> changes,
        @JsonProperty int unread,
        @JsonProperty @Nullable String asOf) {

    /** One change of one task. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeDto(
            @JsonProperty String issue,
            @JsonProperty String summary,
            @JsonProperty String at,
            @JsonProperty String from,
            @JsonProperty String to,
            @JsonProperty @Nullable String reason) {

        static ChangeDto of(TaskRef task, StreamChange change, ZoneId zone) {
            return new ChangeDto(
                    task.key(),
                    task.summary(),
                    change.at().atZone(zone).toOffsetDateTime().toString(),
                    code(change.from()),
                    code(change.to()),
                    change.reason().orElse(null));
        }

        private static String code(Stream stream) {
            return stream.name().toLowerCase(Locale.ROOT);
        }
    }
}
