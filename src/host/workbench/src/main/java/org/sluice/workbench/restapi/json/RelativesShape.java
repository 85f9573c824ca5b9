package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;

/** Parent, sub-tasks and linked issues, each in short, as far as the reader may browse them. */
record RelativesShape(Shapes shapes, Tracker tracker, Reader reader) {
    Optional<Issue> visible(long issueId) {
        return tracker.issues().byId(issueId).filter(reader::mayBrowse);
    }

    ObjectNode shortly(Issue issue) {
        ConstantShape constants = new ConstantShape(shapes);
        ObjectNode shape = Shapes.object()
                .put("id", Long.toString(issue.id()))
                .put("key", issue.key())
                .put("self", shapes.root() + "issue/" + issue.id());
        ObjectNode fields = shape.putObject("fields").put("summary", issue.summary());
        fields.set(
                "status",
                Shapes.orNull(tracker.constants().status(issue.statusId()).map(constants::of)));
        fields.set(
                "priority",
                Shapes.orNull(issue.priorityId()
                        .flatMap(tracker.constants()::priority)
                        .map(constants::of)));
        fields.set(
                "issuetype",
                Shapes.orNull(tracker.constants().type(issue.typeId()).map(constants::of)));
        return shape;
    }

    JsonNode subtasks(Issue issue) {
        return Shapes.array(
                tracker.issues().subtasksOf(issue.id()).stream()
                        .filter(reader::mayBrowse)
                        .toList(),
                this::shortly);
    }

    JsonNode links(Issue issue) {
        ArrayNode shape = JsonNodeFactory.instance.arrayNode();
        for (Link link : tracker.links().of(issue.id())) {
            boolean outward = link.sourceId() == issue.id();
            visible(outward ? link.destinationId() : link.sourceId())
                    .ifPresent(other -> shape.add(link(link, outward ? "outwardIssue" : "inwardIssue", other)));
        }
        return shape;
    }

    private ObjectNode link(Link link, String side, Issue other) {
        LinkType type = link.type();
        ObjectNode shape = shapes.self("issueLink/" + link.id()).put("id", Long.toString(link.id()));
        shape.set(
                "type",
                shapes.self("issueLinkType/" + type.id())
                        .put("id", Long.toString(type.id()))
                        .put("name", type.name())
                        .put("inward", type.inward())
                        .put("outward", type.outward()));
        return shape.set(side, shortly(other));
    }
}
