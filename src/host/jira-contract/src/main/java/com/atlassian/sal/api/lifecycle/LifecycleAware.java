package com.atlassian.sal.api.lifecycle;

/** Told once the host is up, and when it or the plugin goes down. */
public interface LifecycleAware {
    void onStart();

    /** Abstract up to Jira 9, so implement it all the same. */
    default void onStop() {}
}
