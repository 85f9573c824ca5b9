package org.sluice.streams.domain;

/**
 * A line of a team's list, and the option of the field that stands for it.
 *
 * @param text as it was read last; an administrator of Jira may give the option another name
 * @param option the option, by id
 * @param offered whether it is on the list; one that is not was on it, and tasks still hold it
 * @param added whether Sluice added the option for a team, so that it goes with the last team that lists it
 */
public record ListedOption(String text, long option, boolean offered, boolean added) {

    /** Whether an option of a field is meant: the very one, or one of the same words that took its place. */
    public boolean means(long id, String value) {
        return id == option || text.equalsIgnoreCase(value);
    }

    /** The same, no longer on the list. */
    public ListedOption dropped() {
        return new ListedOption(text, option, false, added);
    }
}
