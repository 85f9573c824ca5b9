package org.sluice.insight.domain;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.intake.domain.Entrances;
import org.sluice.work.Facts;

/** What belonged elsewhere by channel, as far as the intake has noted how tasks came in. */
public final class ChannelsKnown {

    private final Entrances entrances;

    /** Asks the intake each time. */
    public ChannelsKnown(Entrances entrances) {
        this.entrances = entrances;
    }

    /** The channels of what came into a project; see {@link Channels#of}. */
    public Channels of(
            long projectId,
            Collection<Facts> facts,
            WrongPlaces.Known known,
            Map<Long, Senders.Sender> senders,
            Window window) {
        return Channels.of(
                facts,
                known,
                senders,
                entrances.of(projectId, facts.stream().map(Facts::itemId).collect(Collectors.toSet())),
                window);
    }
}
