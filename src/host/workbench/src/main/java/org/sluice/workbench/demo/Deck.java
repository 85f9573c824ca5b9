package org.sluice.workbench.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Deals what it holds in a random order, all of it before anything comes a second time. */
final class Deck<T> {
    private final List<T> all;
    private final Dice dice;
    private final Deque<T> left = new ArrayDeque<>();

    Deck(List<T> all, Dice dice) {
        this.all = List.copyOf(all);
        this.dice = dice;
    }

    T deal() {
        if (left.isEmpty()) {
            List<T> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, dice.source());
            left.addAll(shuffled);
        }
        return left.removeFirst();
    }
}
