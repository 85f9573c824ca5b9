package org.sluice.workbench.testing;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What Jira's published description says of the calls that the workbench answers, in {@code jira-rest.txt}, and where
 * answers may depart from it, in {@code jira-rest-departures.txt} with the reason for each. The description is the <em>Jira
 * Software Data Center REST API Reference</em>, version 10.3.24; the workbench's README has its address.
 */
public final class JiraDescription {
    private static final String UNNAMED = "?";
    private static final String ANY = "*";

    private final List<Call> calls = rows("jira-rest.txt").map(Call::of).toList();
    private final List<Departure> departures =
            rows("jira-rest-departures.txt").map(Departure::of).toList();

    /** The call with that method whose path names most parts itself. */
    public Optional<Call> find(String method, String path) {
        return calls.stream()
                .filter(call -> call.method().equals(method) && fits(call.path(), path))
                .max(Comparator.comparing(call -> literals(call.path())));
    }

    public List<Departure> departures() {
        return departures;
    }

    /** What an answer has that neither the description nor a departure knows; nothing for calls that are not described. */
    public List<String> surprises(String method, String path, JsonNode sent, int status, JsonNode body) {
        Optional<Call> call = find(method, path);
        if (call.isEmpty()) {
            return List.of();
        }
        List<Departure> own =
                departures.stream().filter(one -> one.isOf(call.get())).toList();
        List<String> surprises = new ArrayList<>();
        unknown(
                "status",
                isGuards(body) ? Set.of() : Set.of(Integer.toString(status)),
                call.get().statuses(),
                own.stream().flatMap(one -> one.statuses().stream()),
                surprises);
        if (status / 100 == 2) {
            unknown(
                    "property",
                    names(body),
                    call.get().properties(),
                    own.stream().flatMap(one -> one.properties().stream()),
                    surprises);
            unknown("property sent", names(sent), call.get().sent(), Stream.of(), surprises);
        } else {
            Stream<String> departing =
                    own.stream().flatMap(one -> one.properties().stream()).filter(one -> !one.equals(ANY));
            unknown(
                    "property",
                    names(body),
                    Set.of("errorMessages", "errors"),
                    Stream.concat(refusals(body), departing),
                    surprises);
        }
        return surprises.stream().map(one -> call.get() + ": " + one).toList();
    }

    /** The guard before all REST answers shorter, and making many tells of those that were made too. */
    private static Stream<String> refusals(JsonNode body) {
        return isGuards(body) ? Stream.of("message", "status-code") : Stream.of("issues");
    }

    private static boolean isGuards(JsonNode body) {
        return body.has("status-code");
    }

    private static void unknown(
            String what, Set<String> found, Set<String> described, Stream<String> departing, List<String> surprises) {
        Set<String> unknown = new TreeSet<>(found);
        unknown.removeAll(described);
        List<String> known = departing.toList();
        known.forEach(unknown::remove);
        if (!described.contains(UNNAMED) && !known.contains(ANY)) {
            unknown.forEach(one -> surprises.add(what + " " + one));
        }
    }

    /** The names of an object, or those that the elements of a list have together. */
    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        if (node.isArray()) {
            node.forEach(one -> names.addAll(names(one)));
        } else {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private static boolean fits(String template, String path) {
        String[] parts = template.split("/", -1);
        String[] found = path.split("/", -1);
        if (parts.length != found.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals("{}") && !parts[i].equals(found[i])) {
                return false;
            }
        }
        return true;
    }

    private static long literals(String template) {
        return Stream.of(template.split("/", -1))
                .filter(part -> !part.equals("{}"))
                .count();
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream in = JiraDescription.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.equals("-")).collect(toCollection(TreeSet::new));
    }

    /** One line of the description. */
    public record Call(String method, String path, Set<String> statuses, Set<String> properties, Set<String> sent) {
        static Call of(String... row) {
            String[] name = row[0].split(" ", -1);
            return new Call(name[0], name[1], words(row[1]), words(row[2]), words(row[3]));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Statuses or properties that are answered though the description does not name them; a star stands for any method or end. */
    public record Departure(String method, String path, Set<String> statuses, Set<String> properties, String reason) {
        static Departure of(String... row) {
            String[] name = row[0].split(" ", -1);
            return new Departure(name[0], name[1], words(row[1]), words(row[2]), row[3]);
        }

        public boolean isOf(Call call) {
            return (method.equals("*") || method.equals(call.method()))
                    && (path.endsWith("*")
                            ? call.path().startsWith(path.substring(0, path.length() - 1))
                            : path.equals(call.path()));
        }
    }
}
