package org.sluice.workbench.workflow.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The workflow {@code jira} that a new Jira has: Open, In Progress, Reopened, Resolved, Closed. */
public final class DefaultWorkflow {
    private static final String RESOURCE = "/workbench/workflow/jira.xml";

    /** Its statuses with the ids that Jira gives them. */
    public static final List<Place> PLACES = List.of(
            new Place("1", "Open", "The issue is open and ready for the assignee to start work on it.", "new"),
            new Place(
                    "3",
                    "In Progress",
                    "This issue is being actively worked on at the moment by the assignee.",
                    "indeterminate"),
            new Place("4", "Reopened", "This issue was once resolved, but the resolution was deemed incorrect.", "new"),
            new Place(
                    "5",
                    "Resolved",
                    "A resolution has been taken, and it is awaiting verification by reporter.",
                    "done"),
            new Place("6", "Closed", "The issue is considered finished, the resolution is correct.", "done"));

    private DefaultWorkflow() {}

    /** A status as Jira sets it up. */
    public record Place(String id, String name, String description, String category) {}

    /** The XML, with the ids under which this host has the statuses; by Jira's own ids. */
    public static String xml(Map<String, String> statusIds) {
        String text = template();
        for (Place place : PLACES) {
            text = text.replace("@status" + place.id() + "@", statusIds.get(place.id()));
        }
        return text;
    }

    private static String template() {
        try (InputStream in = DefaultWorkflow.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
