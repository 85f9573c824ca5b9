package org.sluice.workbench.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people ask for, in their own words: no two in the same ones while others are left. */
final class Requests {
    private static final List<String> SINCE = List.of(
            "since this morning",
            "since yesterday",
            "since the weekend",
            "since last night",
            "since about nine o'clock",
            "for three days",
            "since the day before yesterday",
            "since the last update",
            "for a week",
            "since lunch");

    private final Dice dice;
    private final Cast cast;
    private final Chatter chatter;
    private final Deck<Topic> topics;
    private final Deck<Misplaced> misplaced;
    private final Map<List<Wording>, Map<Boolean, Deck<Wording>>> wordings = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Requests(Dice dice, Cast cast, Chatter chatter) {
        this.dice = dice;
        this.cast = cast;
        this.chatter = chatter;
        topics = new Deck<>(Topic.byShare(Topic.load()), dice);
        misplaced = new Deck<>(Misplaced.load(), dice);
    }

    Request misplaced(Instant arrival) {
        Misplaced which = misplaced.deal();
        return worded(arrival, Optional.empty(), Optional.of(which.team()), which.tasks(), which.where(), false);
    }

    Request ours(Instant arrival, boolean urgent) {
        Topic topic = topics.deal();
        return worded(arrival, Optional.of(topic), Optional.empty(), topic.tasks(), topic.where(), urgent);
    }

    /** One that comes to where it belongs. */
    Request of(Specialty specialty, Instant arrival) {
        return worded(
                arrival, Optional.empty(), Optional.of(specialty.team()), specialty.tasks(), specialty.where(), false);
    }

    private Request worded(
            Instant arrival,
            Optional<Topic> topic,
            Optional<String> belongsTo,
            List<Wording> tasks,
            String where,
            boolean urgent) {
        Deck<Wording> deck = wordings.computeIfAbsent(tasks, all -> new HashMap<>())
                .computeIfAbsent(urgent, only -> deckOf(tasks, urgent));
        Request request = null;
        for (int tries = 0; tries < 12 && (request == null || !told.add(request.summary())); tries++) {
            Wording wording = deck.deal();
            Cast.Reporter reporter = dice.one(cast.reporters().stream()
                    .filter(person -> wording.fits(person.kind(), where))
                    .toList());
            Map<String, String> gaps = gaps(reporter);
            request = new Request(
                    arrival,
                    reporter,
                    wording,
                    topic,
                    belongsTo,
                    Wording.fill(wording.summary(), gaps),
                    description(wording, reporter, gaps));
        }
        return request;
    }

    private Deck<Wording> deckOf(List<Wording> tasks, boolean urgent) {
        return new Deck<>(
                tasks.stream()
                        .filter(wording -> (wording.kind() == Wording.Kind.URGENT) == urgent)
                        .toList(),
                dice);
    }

    private String description(Wording wording, Cast.Reporter reporter, Map<String, String> gaps) {
        String text = Wording.fill(wording.text(), gaps);
        if (dice.chance(45)) {
            String other = dice.one(cast.reporters()).firstName();
            text += "\n\n" + chatter.say("closers", Map.of("first", reporter.firstName(), "other", other));
        }
        return text;
    }

    private Map<String, String> gaps(Cast.Reporter reporter) {
        Map<String, String> gaps = new HashMap<>();
        gaps.put("place", reporter.place());
        gaps.put("theatre", reporter.place());
        gaps.put("office", reporter.place());
        gaps.put("since", dice.one(SINCE));
        gaps.put("n", Integer.toString(dice.between(3, 9)));
        gaps.put("bed", Integer.toString(dice.between(1, 24)));
        gaps.put("device", dice.one(List.of("A", "C", "K", "M", "R")) + dice.between(101, 989));
        return gaps;
    }
}
