package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;

/** A kind of link, and a link with both of its ends. */
public record LinkShape(Shapes shapes, Tracker tracker, Reader reader) {
    public ObjectNode of(LinkType type) {
        return shapes.self("issueLinkType/" + type.id())
                .put("id", Long.toString(type.id()))
                .put("name", type.name())
                .put("inward", type.inward())
                .put("outward", type.outward());
    }

    /** The source shows the words outward, and is therefore called the inward issue. */
    public ObjectNode of(Link link, Issue source, Issue destination) {
        RelativesShape relatives = new RelativesShape(shapes, tracker, reader);
        ObjectNode shape = shapes.self("issueLink/" + link.id()).put("id", Long.toString(link.id()));
        shape.set("type", of(link.type()));
        shape.set("inwardIssue", relatives.shortly(source));
        return shape.set("outwardIssue", relatives.shortly(destination));
    }
}
