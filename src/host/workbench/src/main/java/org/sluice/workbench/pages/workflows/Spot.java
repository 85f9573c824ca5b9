package org.sluice.workbench.pages.workflows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.workflow.store.Seen;
import org.sluice.workbench.workflow.store.Workflow;

/** Which workflow a page is about, live or in draft, as Jira's addresses say it. */
public record Spot(String name, boolean draft) {
    static final String FOLDER = "/secure/admin/workflows/";

    static Spot of(Visit visit) {
        String name = visit.text("workflowName");
        return new Spot(name.isEmpty() ? visit.text("wfName") : name, "draft".equals(visit.text("workflowMode")));
    }

    static Spot of(Workflow workflow) {
        return new Spot(workflow.name(), workflow.draft());
    }

    /** What the form was drawn from. */
    static Seen seen(Visit visit) {
        Spot spot = of(visit);
        return new Seen(spot.name(), spot.draft(), visit.text("workflowVersion"));
    }

    public String mode() {
        return draft ? "draft" : "live";
    }

    public String query() {
        return "workflowMode=" + mode() + "&workflowName=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** Its page of steps and transitions. */
    String steps() {
        return FOLDER + "ViewWorkflowSteps.jspa?" + query();
    }

    /** The page of one of its transitions. */
    String transition(int id, String tab) {
        return FOLDER + "ViewWorkflowTransition.jspa?" + query() + "&workflowTransition=" + id
                + (tab.isEmpty() ? "" : "&descriptorTab=" + tab);
    }
}
