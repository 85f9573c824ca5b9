package com.atlassian.jira.component;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
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

    public static MailQueue getMailQueue() {
        return CurrentHost.get().component(MailQueue.class);
    }

    public static MailServerManager getMailServerManager() {
        return CurrentHost.get().component(MailServerManager.class);
    }
}
