package org.sluice.workbench.anonymizing.handlers;

import com.atlassian.jira.user.anonymize.AnonymizationHandler;

/**
 * A handler in service.
 *
 * @param nameKey the text that says where it looks, for example <em>Watchers</em>
 * @param origin whose it is, for the log and for errors
 */
public record NamedHandler(HandlerKind kind, String nameKey, String origin, AnonymizationHandler<?> handler) {
    /** One of the host's own. */
    public static NamedHandler own(String nameKey, AnonymizationHandler<?> handler) {
        return new NamedHandler(HandlerKind.of(handler), nameKey, "workbench", handler);
    }
}
