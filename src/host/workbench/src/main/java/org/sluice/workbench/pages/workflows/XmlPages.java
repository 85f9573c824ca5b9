package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.workflow.editing.WorkflowRefusal;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** Gives a workflow out as XML and takes one in. */
final class XmlPages {
    private final WorkflowScreen screen;

    XmlPages(WorkflowScreen screen) {
        this.screen = screen;
    }

    Answer export(Visit visit) {
        Workflow workflow = screen.workflow(visit);
        String xml = WorkflowXml.write(workflow.descriptor());
        return new Answer.File(workflow.name() + ".xml", "text/xml; charset=utf-8", xml);
    }

    Answer ask(Visit visit, String fault) {
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("name", visit.text("name"));
        model.put("description", visit.text("description"));
        model.put("xml", visit.text("workflowXML"));
        return screen.page(visit, screen.text(visit).get("workbench.workflow.import"), "workflow-import.vm", model);
    }

    /** Classes that nobody here has are taken, as in Jira; the transition's page names them. */
    Answer take(Visit visit) {
        String xml = visit.text("workflowXML").strip();
        if (xml.isEmpty()) {
            throw new WorkflowRefusal("workbench.workflow.refused.noxml");
        }
        WorkflowDescriptor descriptor = WorkflowXml.read(xml);
        String name = visit.text("name");
        screen.editing().add(name, visit.text("description"), descriptor, screen.author(visit));
        return Answer.redirect(new Spot(name.strip(), false).steps());
    }
}
