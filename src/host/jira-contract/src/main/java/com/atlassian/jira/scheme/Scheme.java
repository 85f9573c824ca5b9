package com.atlassian.jira.scheme;

import java.util.Collection;

/** A scheme that projects share. */
public class Scheme {
    private final Long id;
    private final String name;
    private final String description;

    public Scheme(Long id, String type, String name, String description, Collection<?> entities) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }
}
