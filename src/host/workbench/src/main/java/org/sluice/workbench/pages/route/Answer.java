package org.sluice.workbench.pages.route;

import java.util.Map;

/** What goes back to the browser. */
public sealed interface Answer {
    static Answer html(String html) {
        return new Html(200, html);
    }

    /** Sends the browser on, after a POST above all; the location lies within the host, without the context path. */
    static Answer redirect(String location) {
        return new Redirect(location, Map.of());
    }

    static Answer json(Map<String, ?> body) {
        return new Json(200, body);
    }

    /** Nothing to tell: it is done. */
    static Answer done() {
        return new Json(204, Map.of());
    }

    /** A page or a piece of one. */
    record Html(int status, String html) implements Answer {}

    /** Another place of this host, with cookies that the browser keeps for a year. */
    record Redirect(String location, Map<String, String> cookies) implements Answer {}

    /** Something to keep: the browser offers to save it under the name. */
    record File(String name, String type, String text) implements Answer {}

    /** An answer to a script. */
    record Json(int status, Map<String, ?> body) implements Answer {}
}
