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

    public boolean system() {
        return DEFAULT.equals(name) && !draft;
    }

    public Workflow named(String newName, String newDescription) {
        return new Workflow(newName, draft, newDescription, xml, authorKey, updated);
    }

    public Workflow live() {
        return new Workflow(name, false, description, xml, authorKey, updated);
    }

    public Workflow inDraft() {
        return new Workflow(name, true, description, xml, authorKey, updated);
    }
}
