package org.sluice.workbench.tracker.people;

/**
 * A person with an account. The key never changes; the name is what they log in with.
 *
 * @param key what stored data refers to
 * @param name what the person types to log in
 * @param displayName what others read
 * @param email where mail would go
 * @param active false for somebody who may no longer log in
 * @param language BCP 47 tag of the language that the person chose, for example {@code da}
 */
public record User(String key, String name, String displayName, String email, boolean active, String language) {}
