package org.sluice.workbench.anonymizing.handlers;

import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;

/** The four kinds of handler, in the order in which they are asked. */
public enum HandlerKind {
    TRANSFER(
            "ownership-transfer-handler",
            OwnershipTransferHandler.class,
            Operation.USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS),
    ANONYMIZE("user-anonymization-handler", UserAnonymizationHandler.class, Operation.USER_ANONYMIZE_PLUGIN_POINTS),
    KEY("user-key-change-handler", UserKeyChangeHandler.class, Operation.USER_KEY_CHANGE_PLUGIN_POINTS),
    NAME("user-name-change-handler", UserNameChangeHandler.class, Operation.USER_NAME_CHANGE_PLUGIN_POINTS);

    private final String tag;
    private final Class<?> type;
    private final Operation operation;

    HandlerKind(String tag, Class<?> type, Operation operation) {
        this.tag = tag;
        this.type = type;
        this.operation = operation;
    }

    /** What declares one in a plugin. */
    public String tag() {
        return tag;
    }

    /** What one has to be. */
    public Class<?> type() {
        return type;
    }

    public boolean fits(Object handler) {
        return type.isInstance(handler);
    }

    public Operation operation() {
        return operation;
    }

    public static HandlerKind of(AnonymizationHandler<?> handler) {
        for (HandlerKind kind : values()) {
            if (kind.fits(handler)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of handler: " + handler.getClass());
    }
}
