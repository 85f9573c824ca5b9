package org.sluice.workbench.demo;

import java.util.HashMap;
import java.util.Map;

/** Who can solve which task type: the one who always has, and whoever has solved some of it. */
final class Competence {
    private static final int ENOUGH = 3;
    private static final int LEARNS = 45;

    private final Map<String, Integer> solved = new HashMap<>();

    boolean knows(Cast.Colleague who, Topic topic) {
        return topic.expert().equals(who.login()) || solved.getOrDefault(key(who, topic), 0) >= ENOUGH;
    }

    /** Nobody has to learn everything: to each some task types come easier than others. */
    boolean suits(Cast.Colleague who, Topic topic, boolean learning) {
        return knows(who, topic) || (learning && Math.floorMod(key(who, topic).hashCode(), 100) < LEARNS);
    }

    void solved(Cast.Colleague who, Topic topic) {
        solved.merge(key(who, topic), 1, Integer::sum);
    }

    private static String key(Cast.Colleague who, Topic topic) {
        return who.login() + "/" + topic.name();
    }
}
