package org.sluice.workbench.pages.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The route table: the first line whose path and method fit answers. */
public final class Routes {
    private final List<Route> routes;

    public Routes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** The route for a request; HEAD asks what GET does. Refuses with 405 when only the method is wrong. */
    public Found find(String method, String path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        boolean pathKnown = false;
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(path);
            if (variables.isPresent() && route.method().equals(wanted)) {
                return new Found(route, variables.get());
            }
            pathKnown |= variables.isPresent();
        }
        throw pathKnown ? new Refused(405, "workbench.error.405.text") : Refused.notFound();
    }

    /** A route and what its variables stand for. */
    public record Found(Route route, Map<String, String> variables) {}
}
