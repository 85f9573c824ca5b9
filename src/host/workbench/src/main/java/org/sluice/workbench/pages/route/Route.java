package org.sluice.workbench.pages.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the route table: a method, a path and the page behind it. In the path {@code {name}} stands for one part;
 * {@code {name+}} also swallows slashes.
 */
public final class Route {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(\\+?)}");
    private final String method;
    private final String address;
    private final Access access;
    private final Page page;
    private final Pattern path;
    private final List<String> names;

    private Route(String method, String path, Access access, Page page) {
        this.method = method;
        this.address = path;
        this.access = access;
        this.page = page;
        this.names =
                VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
        this.path = pattern(path);
    }

    public static Route get(String path, Access access, Page page) {
        return new Route("GET", path, access, page);
    }

    public static Route post(String path, Access access, Page page) {
        return new Route("POST", path, access, page);
    }

    public static Route put(String path, Access access, Page page) {
        return new Route("PUT", path, access, page);
    }

    public static Route delete(String path, Access access, Page page) {
        return new Route("DELETE", path, access, page);
    }

    public String method() {
        return method;
    }

    /** The path as the table has it, with its variables in braces. */
    public String address() {
        return address;
    }

    public Access access() {
        return access;
    }

    public Page page() {
        return page;
    }

    public boolean changes() {
        return !method.equals("GET");
    }

    /** The path's variables, or empty when this route is for other paths. */
    public Optional<Map<String, String>> match(String asked) {
        Matcher matcher = path.matcher(asked);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            variables.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(variables);
    }

    private static Pattern pattern(String path) {
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(path);
        int from = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(path.substring(from, variable.start())));
            regex.append(variable.group(2).isEmpty() ? "([^/]+)" : "(.+)");
            from = variable.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(path.substring(from))) + "/?");
    }
}
