package com.atlassian.jira.component;

import org.sluice.contract.CurrentHost;

/** Static access for the few places that cannot be given a service. */
public class ComponentAccessor {
    private ComponentAccessor() {}

    public static <T> T getComponent(Class<T> componentClass) {
        return CurrentHost.get().component(componentClass);
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return CurrentHost.get().component(componentClass);
    }
}
