package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Channels;
import org.sluice.insight.domain.WrongPlace;

/**
 * What belonged elsewhere by channel, over these days, {@code to} exclusive: {@code
 * {"from":"2025-11-24","to":"2026-02-16","channels":[{"channel":"phone","arrived":30,"wrong":9,"share":0.3,"points":[{"from":"2025-11-24",
 * "arrived":10,"wrong":3,"share":0.3}]}]}}.
 *
 * <p>Channels are {@code phone}, {@code chat} and {@code corridor}, or {@code asked} for all three; {@code way-in} and {@code other}, or {@code
 * usual} for both. There are none where too few people sent something, and the numbers of four weeks are null where they did.
 */
public record ChannelsDto(
        @JsonProperty String from,
        @JsonProperty String to,
        @JsonProperty List<ChannelDto> channels) {

    static ChannelsDto of(LocalDate from, LocalDate to, Channels channels) {
        return new ChannelsDto(
                from.toString(),
                to.toString(),
                channels.all().stream().map(ChannelDto::of).toList());
    }

    /** What came through a channel, and the same four weeks at a time. */
    public record ChannelDto(
            @JsonProperty String channel,
            @JsonProperty int arrived,
            @JsonProperty int wrong,
            @JsonProperty @Nullable Double share,
            @JsonProperty List<PointDto> points) {

        static ChannelDto of(Channels.Told told) {
            return new ChannelDto(
                    told.way().code(),
                    told.count().arrived(),
                    told.count().wrong(),
                    told.count().share().orElse(null),
                    told.points().stream().map(PointDto::of).toList());
        }
    }

    /** Four weeks, by their first day. */
    public record PointDto(
            @JsonProperty String from,
            @JsonProperty @Nullable Integer arrived,
            @JsonProperty @Nullable Integer wrong,
            @JsonProperty @Nullable Double share) {

        static PointDto of(Channels.Point point) {
            return new PointDto(
                    point.weeks().from().toString(),
                    point.count().map(WrongPlace.Count::arrived).orElse(null),
                    point.count().map(WrongPlace.Count::wrong).orElse(null),
                    point.count().flatMap(WrongPlace.Count::share).orElse(null));
        }
    }
}
