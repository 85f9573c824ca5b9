package org.sluice.workbench.workflow.store;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Instant;
import java.util.Optional;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/**
 * A workflow as it is kept.
 *
 * @param name by which schemes refer to it; a draft has its parent's
 * @param draft whether it is a copy in work that no issue follows
 * @param xml as Jira writes it
 * @param authorKey who changed it last; nobody when the host did
 */
public record Workflow(
        String name, boolean draft, String description, String xml, Optional<String> authorKey, Instant updated) {
    /** The one that every new host has and that nobody changes. */
    public static final String DEFAULT = "jira";

    /** Read anew each time: whoever gets it may change it. */
    public WorkflowDescriptor descriptor() {
        return WorkflowXml.read(xml);
    }

    /** Another one after every change: by it a form says what it was drawn from. */
    public String version() {
        return Long.toString(updated.toEpochMilli(), Character.MAX_RADIX) + "-" + Integer.toHexString(xml.hashCode());
    }

    public boolean system() {
        return DEFAULT.equals(name) && !draft;
    }

    public Workflow named(String newName, String newDescription) {
        return new Workflow(newName, draft, newDescription, xml, authorKey, updated);
    }

    /** The same with other content, changed by somebody at a moment. */
    public Workflow with(String newXml, Optional<String> newAuthorKey, Instant when) {
        return new Workflow(name, draft, description, newXml, newAuthorKey, when);
    }

    public Workflow live() {
        return new Workflow(name, false, description, xml, authorKey, updated);
    }

    public Workflow inDraft() {
        return new Workflow(name, true, description, xml, authorKey, updated);
    }
}
