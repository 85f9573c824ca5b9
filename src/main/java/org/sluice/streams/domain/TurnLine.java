package org.sluice.streams.domain;

import java.util.Optional;

/**
 * One line of what somebody entered: a name, and the days if it says which. Without them it is the next turn.
 *
 * @param number which line it is, from 1
 * @param text as it was entered
 * @param days the days that it names
 * @param name who it names; empty: nobody has the turn
 */
public record TurnLine(int number, String text, Optional<Days> days, String name) {}
