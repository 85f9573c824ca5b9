package org.sluice.workbench.demo;

import java.time.Instant;

/** What all parts of the story share. */
record World(Dice dice, Agenda agenda, Cast cast, Register register, Chatter chatter, Absences absences, Pile pile) {
    static World of(long seed) {
        Dice dice = new Dice(seed);
        return new World(
                dice, new Agenda(), Cast.load(), new Register(), new Chatter(dice), new Absences(), new Pile());
    }

    /** A moment within the half hour. */
    Instant within(Instant tick) {
        return tick.plusSeconds(60L * dice.between(0, 29));
    }
}
