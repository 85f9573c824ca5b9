package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Window;
import org.sluice.insight.domain.WrongPlace;
import org.sluice.insight.domain.WrongPlaceSources;
import org.sluice.work.LedgerState;

/**
 * How much of what came in belonged elsewhere: {@code {"project":"SUP","from":"2026-01-05","to":"2026-03-30","zone":"Europe/Copenhagen",
 * "known":true,"arrived":120,"passedOn":14,"notForUs":4,"open":9,"share":0.15,"weeks":[{"from":"2026-01-05","arrived":11,"wrong":2,
 * "share":0.18}],"types":[{"name":"Printing","arrived":30,"wrong":8,"share":0.27}],"sources":{…},"channels":{…},"jql":"project = …","used":120,"of":124,
 * "excluded":[{"reason":"SUB_TASK","count":4}],"asOf":"2026-03-02T08:00:00Z","problems":[]}}.
 *
 * <p>Days that were not given are null, and so is a share of too few; a type is null for tasks that have none, or one that is gone. {@code
 * known} is false while no workflow says which resolutions mean that a task came to the wrong place: then nothing is counted. {@code jql} finds
 * the tasks; {@code sources} is null for who may not look up groups, and so are these and {@code
 * channels} for who sees some tasks of the project alone.
 */
public record WrongPlaceDto(
        @JsonProperty String project,
        @JsonProperty @Nullable String from,
        @JsonProperty @Nullable String to,
        @JsonProperty String zone,
        @JsonProperty boolean known,
        @JsonProperty int arrived,
        @JsonProperty int passedOn,
        @JsonProperty int notForUs,
        @JsonProperty int open,
        @JsonProperty @Nullable Double share,
        @JsonProperty List<WeekDto> weeks,
        @JsonProperty List<TypeDto> types,
        @JsonProperty @Nullable SourcesDto sources,
        @JsonProperty @Nullable ChannelsDto channels,
        @JsonProperty @Nullable String jql,
        @JsonProperty int used,
        @JsonProperty int of,
        @JsonProperty List<LeadTimeDto.ExcludedDto> excluded,
        @JsonProperty @Nullable String asOf,
        @JsonProperty List<String> problems) {

    /** What was asked about. */
    record Asked(String project, Window window) {}

    static WrongPlaceDto unknown(Asked asked, LedgerState ledger) {
        return of(
                        asked,
                        false,
                        new WrongPlace(new WrongPlace.Count(0, 0, 0, 0), List.of(), List.of(), Map.of()),
                        ledger)
                .with(List.of(), WrongPlaceOrigins.Origins.NONE, null);
    }

    static WrongPlaceDto of(
            Asked asked,
            WrongPlace found,
            Map<String, String> typeNames,
            Set<String> wrong,
            WrongPlaceOrigins.Origins origins,
            LedgerState ledger) {
        return of(asked, true, found, ledger)
                .with(
                        found.types().stream()
                                .map(type -> TypeDto.of(type, typeNames))
                                .toList(),
                        origins,
                        jql(asked, wrong));
    }

    private static WrongPlaceDto of(Asked asked, boolean known, WrongPlace found, LedgerState ledger) {
        Window window = asked.window();
        WrongPlace.Count all = found.all();
        int left =
                found.excluded().values().stream().mapToInt(Integer::intValue).sum();
        return new WrongPlaceDto(
                asked.project(),
                window.from().map(LocalDate::toString).orElse(null),
                window.to().map(LocalDate::toString).orElse(null),
                window.zone().getId(),
                known,
                all.arrived(),
                all.passedOn(),
                all.notForUs(),
                all.open(),
                all.share().orElse(null),
                found.weeks().stream().map(WeekDto::of).toList(),
                List.of(),
                null,
                null,
                null,
                all.arrived(),
                all.arrived() + left,
                found.excluded().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(why -> new LeadTimeDto.ExcludedDto(why.getKey().name(), why.getValue()))
                        .toList(),
                LedgerDto.asOf(ledger),
                LedgerDto.problems(ledger));
    }

    private WrongPlaceDto with(List<TypeDto> named, WrongPlaceOrigins.Origins origins, @Nullable String query) {
        return new WrongPlaceDto(
                project,
                this.from,
                to,
                zone,
                known,
                arrived,
                passedOn,
                notForUs,
                open,
                share,
                weeks,
                named,
                origins.sources().orElse(null),
                origins.channels().orElse(null),
                query,
                used,
                of,
                excluded,
                asOf,
                problems);
    }

    /** By when they were created: of a task that was moved here Jira does not search for when that was. */
    private static String jql(Asked asked, Set<String> wrong) {
        String resolutions = wrong.stream().sorted().collect(Collectors.joining(", "));
        return "project = \"" + asked.project() + "\" AND resolution in (" + resolutions + ")"
                + asked.window()
                        .from()
                        .map(day -> " AND created >= \"" + day + "\"")
                        .orElse("")
                + asked.window()
                        .to()
                        .map(day -> " AND created < \"" + day + "\"")
                        .orElse("")
                + " ORDER BY created DESC";
    }

    /** What arrived in a week, by its Monday. */
    public record WeekDto(
            @JsonProperty String from,
            @JsonProperty int arrived,
            @JsonProperty int wrong,
            @JsonProperty @Nullable Double share) {

        static WeekDto of(WrongPlace.Week week) {
            return new WeekDto(
                    week.monday().toString(),
                    week.count().arrived(),
                    week.count().wrong(),
                    week.count().share().orElse(null));
        }
    }

    /** What arrived of a task type. */
    public record TypeDto(
            @JsonProperty @Nullable String name,
            @JsonProperty int arrived,
            @JsonProperty int wrong,
            @JsonProperty @Nullable Double share) {

        static TypeDto of(WrongPlace.Type type, Map<String, String> names) {
            WrongPlace.Count count = type.count();
            return new TypeDto(
                    names.get(type.id()),
                    count.arrived(),
                    count.wrong(),
                    count.share().orElse(null));
        }
    }

    /** Groups of reporters over these days, {@code to} exclusive, and how many are not shown. */
    public record SourcesDto(
            @JsonProperty String from,
            @JsonProperty String to,
            @JsonProperty List<SourceDto> groups,
            @JsonProperty int hidden) {

        static SourcesDto of(LocalDate from, LocalDate to, WrongPlaceSources sources, Map<String, String> names) {
            return new SourcesDto(
                    from.toString(),
                    to.toString(),
                    sources.shown().stream()
                            .map(source -> SourceDto.of(source, names))
                            .toList(),
                    sources.hidden());
        }
    }

    /** A group, null for who is in none, with the task types of which it sent something that belonged elsewhere. */
    public record SourceDto(
            @JsonProperty @Nullable String name,
            @JsonProperty int arrived,
            @JsonProperty int wrong,
            @JsonProperty @Nullable Double share,
            @JsonProperty List<TypeDto> types) {

        static SourceDto of(WrongPlaceSources.Source source, Map<String, String> names) {
            WrongPlace.Count count = source.count();
            return new SourceDto(
                    source.name().isEmpty() ? null : source.name(),
                    count.arrived(),
                    count.wrong(),
                    count.share().orElse(null),
                    source.types().stream()
                            .map(type -> TypeDto.of(type, names))
                            .filter(type -> type.name() != null)
                            .toList());
        }
    }
}
