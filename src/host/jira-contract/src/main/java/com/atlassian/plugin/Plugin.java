package com.atlassian.plugin;

/** A plugin of the instance. */
public interface Plugin {
    String getKey();
}
