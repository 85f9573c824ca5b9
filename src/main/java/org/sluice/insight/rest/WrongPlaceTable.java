package org.sluice.insight.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Csv;
import org.sluice.platform.Words;

/** The wrong-place share by week, task type, group of reporters and channel as a file for a spreadsheet, in the reader's language. */
public final class WrongPlaceTable {

    private static final double PERCENT = 100;

    /** What a channel is called. */
    private static final Map<String, String> CHANNELS = Map.of(
            "phone", "sluice.direct.phone",
            "chat", "sluice.direct.chat",
            "corridor", "sluice.direct.corridor",
            "asked", "sluice.wrong-place.asked",
            "way-in", "sluice.way-in.title",
            "other", "sluice.wrong-place.other",
            "usual", "sluice.wrong-place.usual");

    private final Words words;

    /** Speaks the caller's language. */
    public WrongPlaceTable(Words words) {
        this.words = words;
    }

    Csv of(WrongPlaceDto found) {
        Csv table = Csv.titled(Stream.of(
                        "sluice.wrong-place.by",
                        "sluice.wrong-place.name",
                        "sluice.wrong-place.arrived",
                        "sluice.wrong-place.wrong",
                        "sluice.wrong-place.percent")
                .map(words::say)
                .toList());
        found.weeks()
                .forEach(week -> row(table, "sluice.week", week.from(), week.arrived(), week.wrong(), week.share()));
        found.types()
                .forEach(type -> row(
                        table,
                        "sluice.wrong-place.type",
                        named(type.name()),
                        type.arrived(),
                        type.wrong(),
                        type.share()));
        Optional.ofNullable(found.sources())
                .map(WrongPlaceDto.SourcesDto::groups)
                .orElse(List.of())
                .forEach(group -> row(
                        table,
                        "sluice.wrong-place.group",
                        group.name() == null ? words.say("sluice.wrong-place.groupless") : group.name(),
                        group.arrived(),
                        group.wrong(),
                        group.share()));
        Optional.ofNullable(found.channels())
                .map(ChannelsDto::channels)
                .orElse(List.of())
                .forEach(channel -> row(
                        table,
                        "sluice.wrong-place.channel",
                        words.say(CHANNELS.getOrDefault(channel.channel(), "sluice.wrong-place.other")),
                        channel.arrived(),
                        channel.wrong(),
                        channel.share()));
        return table;
    }

    private String named(@Nullable String name) {
        return name == null ? words.say("sluice.wrong-place.without") : name;
    }

    private void row(Csv table, String by, String name, int arrived, int wrong, @Nullable Double share) {
        table.row(List.of(
                words.say(by),
                name,
                Integer.toString(arrived),
                Integer.toString(wrong),
                share == null ? "" : String.format(Locale.ROOT, "%.1f", share * PERCENT)));
    }
}
