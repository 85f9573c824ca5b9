package org.sluice.insight.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.insight.domain.Channels;
import org.sluice.insight.domain.ChannelsKnown;
import org.sluice.insight.domain.Counting;
import org.sluice.insight.domain.FourWeeks;
import org.sluice.insight.domain.Senders;
import org.sluice.insight.domain.Window;
import org.sluice.insight.domain.WrongPlaceSources;
import org.sluice.insight.domain.WrongPlaces;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Sight;
import org.sluice.work.Facts;
import org.sluice.work.Ledger;
import org.sluice.work.Wanted;

/**
 * Where tasks that belonged elsewhere come from: groups of reporters and channels.
 *
 * <p>They are the same for everybody, of the same days whatever is asked for: by two answers that differ in a day, or in whom they count, one
 * could read what one person sent.
 */
public final class WrongPlaceOrigins {

    /** So many four weeks that have ended are looked back on. */
    private static final int POINTS = 3;

    private static final long WEEKS = 4;

    private final Ledger ledger;
    private final Senders senders;
    private final ChannelsKnown channels;
    private final Sight sight;
    private final Host host;
    private final Clock clock;

    /** Counts the ledger. */
    public WrongPlaceOrigins(
            Ledger ledger, Senders senders, ChannelsKnown channels, Sight sight, Host host, Clock clock) {
        this.ledger = ledger;
        this.senders = senders;
        this.channels = channels;
        this.sight = sight;
        this.host = host;
        this.clock = clock;
    }

    /** Both: no groups for who may not look up who is in which, and neither for who sees some tasks of the project alone. */
    Origins of(ProjectRef project, WrongPlaces.Known known, Map<String, String> typeNames) {
        if (!sight.wide(project)) {
            return Origins.NONE;
        }
        LocalDate end =
                FourWeeks.of(clock.instant().atZone(host.zone()).toLocalDate()).from();
        LocalDate begin = end.minusWeeks(POINTS * WEEKS);
        Window window = new Window(Optional.of(begin), Optional.of(end), host.zone());
        List<Facts> open = open(project, window);
        Set<Long> ids = open.stream().map(Facts::itemId).collect(Collectors.toSet());
        Map<Long, Senders.Sender> sent = senders.of(ids);
        Channels told = channels.of(project.id(), open, known, sent, window);
        return new Origins(
                Optional.of(host.browsesUsers())
                        .filter(may -> may)
                        .map(may -> WrongPlaceDto.SourcesDto.of(
                                begin, end, WrongPlaceSources.of(open, known, sent), typeNames)),
                Optional.of(ChannelsDto.of(begin, end, told)));
    }

    /** What counts and is at no security level. */
    private List<Facts> open(ProjectRef project, Window window) {
        Counting counting = Counting.of(ledger.settings(project.id()));
        return ledger.facts(project.id(), window.wanted(Wanted.Kind.ARRIVED)).stream()
                .filter(one -> one.securityLevel().isEmpty() && counting.counts(one))
                .filter(one -> window.contains(one.progress().arrived()))
                .toList();
    }

    /** Groups of reporters, and channels. */
    record Origins(Optional<WrongPlaceDto.SourcesDto> sources, Optional<ChannelsDto> channels) {
        static final Origins NONE = new Origins(Optional.empty(), Optional.empty());
    }
}
