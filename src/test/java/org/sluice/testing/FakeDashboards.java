package org.sluice.testing;

import java.util.ArrayList;
import java.util.List;
import org.sluice.insight.domain.Dashboards;
import org.sluice.insight.domain.Made;

/** Dashboards that are only names. */
public final class FakeDashboards implements Dashboards {

    private final List<String> standing = new ArrayList<>();
    private int last = 10_000;

    /** The dashboards that are there, by id. */
    public List<String> standing() {
        return List.copyOf(standing);
    }

    @Override
    public Made make(String projectKey, String projectName, String language) {
        String id = Integer.toString(++last);
        standing.add(id);
        return new Made(Made.DASHBOARD, language + " " + projectName, id);
    }

    @Override
    public boolean exists(String id) {
        return standing.contains(id);
    }

    @Override
    public void remove(String id) {
        standing.remove(id);
    }
}
