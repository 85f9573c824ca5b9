package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people write to each other under a task, sorted by occasion. */
final class Chatter {
    private final Map<String, Deck<String>> decks = new HashMap<>();
    private final Dice dice;

    Chatter(Dice dice) {
        this.dice = dice;
        Resources.read("chatter.json", JsonNode.class).properties().forEach(occasion -> {
            List<String> sentences = new ArrayList<>();
            occasion.getValue().forEach(sentence -> sentences.add(sentence.asText()));
            decks.put(occasion.getKey(), new Deck<>(sentences, dice));
        });
    }

    /** A sentence for the occasion, its gaps filled with what is given and with numbers. */
    String say(String occasion, Map<String, String> gaps) {
        Map<String, String> all = new HashMap<>(gaps);
        all.put("number", Integer.toString(dice.between(10_000, 99_999)));
        all.put("phone", dice.between(2, 7) + " " + dice.between(1000, 9999));
        return Wording.fill(decks.get(occasion).deal(), all);
    }

    String say(String occasion) {
        return say(occasion, Map.of());
    }
}
