package org.sluice.insight.domain;

/** Makes and removes dashboards in the name of the caller. */
public interface Dashboards {

    /** Makes a dashboard with the first gadgets of a project, named in a language, a favourite of the caller. */
    Made make(String projectKey, String projectName, String language);

    /** Whether the dashboard is still there for the caller. */
    boolean exists(String id);

    /** Removes a dashboard; one that is gone already is fine. */
    void remove(String id);
}
