package com.atlassian.jira.scheme;

/** A scheme that projects share; the host makes it, plugins read it. */
public abstract class Scheme {
    public abstract Long getId();

    public abstract String getName();

    public abstract String getDescription();
}
