package org.sluice.platform;

import com.atlassian.jira.component.ComponentAccessor;
import java.util.Optional;

/**
 * The parts of the host that Sluice can do without. They are looked up when they are used and not wired at the start, so that a
 * version of Jira without one of them costs what leans on it and not the plugin.
 */
public class HostParts {

    /** The part, none when this host does not have it. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(ComponentAccessor.getComponent(type));
    }
}
