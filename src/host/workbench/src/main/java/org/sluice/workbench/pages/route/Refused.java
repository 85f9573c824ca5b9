package org.sluice.workbench.pages.route;

import java.util.List;

/** A page that is not given, and the reason as a key of the host's texts; never says whether a hidden thing exists. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final transient List<Object> arguments;

    public Refused(int status, String messageKey, Object... arguments) {
        super(messageKey);
        this.status = status;
        this.arguments = List.of(arguments);
    }

    public static Refused notFound() {
        return new Refused(404, "workbench.error.404.text");
    }

    public static Refused forbidden() {
        return new Refused(403, "workbench.error.403.text");
    }

    public static Refused badXsrf() {
        return new Refused(403, "workbench.error.xsrf.text");
    }

    public static Refused badInput(String messageKey, Object... arguments) {
        return new Refused(400, messageKey, arguments);
    }

    public int status() {
        return status;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
