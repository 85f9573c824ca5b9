package org.sluice.streams.domain;

/**
 * Something that the site has and that could play a part.
 *
 * @param type what a thing of its kind has to be: the key of a status's category, the sort of a field; else empty
 * @param description empty where it has none
 */
public record SiteThing(String id, String name, String type, String description) {}
