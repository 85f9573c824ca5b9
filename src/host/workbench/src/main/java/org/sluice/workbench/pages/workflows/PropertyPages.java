package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.workflow.editing.Properties;
import org.sluice.workbench.workflow.editing.StepEditing;
import org.sluice.workbench.workflow.editing.Transition;
import org.sluice.workbench.workflow.store.Workflow;

/** The properties of a step or of a transition: a list, and one form that adds one or changes the one that was chosen. */
final class PropertyPages {
    private final WorkflowScreen screen;
    private final boolean ofStep;

    PropertyPages(WorkflowScreen screen, boolean ofStep) {
        this.screen = screen;
        this.ofStep = ofStep;
    }

    Answer show(Visit visit) {
        return show(visit, "");
    }

    Answer show(Visit visit, String fault) {
        Workflow workflow = screen.workflow(visit);
        WorkflowDescriptor descriptor = screen.workflows().descriptor(workflow);
        Properties properties = properties(descriptor, visit);
        String chosen = properties.value(visit.text("chosen")).isPresent() ? visit.text("chosen") : "";
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("head", screen.head(workflow));
        model.put("ofStep", ofStep);
        model.put("about", ofStep ? "workflowStep" : "workflowTransition");
        model.put("id", id(visit));
        model.put("name", name(descriptor, visit));
        List<Row> rows = new ArrayList<>();
        properties.all().forEach((name, value) -> rows.add(new Row(name, value)));
        model.put("properties", rows);
        model.put("chosen", chosen);
        model.put("key", fault.isEmpty() ? chosen : visit.text("attributeKey"));
        model.put("value", fault.isEmpty() ? properties.value(chosen).orElse("") : visit.text("attributeValue"));
        String about = ofStep ? "workbench.workflow.properties.of" : "workbench.workflow.properties.of.transition";
        String title = screen.text(visit).get(about, name(descriptor, visit));
        return screen.page(visit, title, "workflow-properties.vm", model);
    }

    /** A property of the list. */
    public record Row(String name, String value) {
        public String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8);
        }
    }

    Answer add(Visit visit) {
        return change(visit, properties -> properties.add(visit.text("attributeKey"), visit.text("attributeValue")));
    }

    Answer update(Visit visit) {
        return change(visit, properties -> properties.change(visit.text("chosen"), visit.text("attributeValue")));
    }

    Answer delete(Visit visit) {
        return change(visit, properties -> properties.remove(visit.text("attributeKey")));
    }

    private Answer change(Visit visit, Consumer<Properties> change) {
        screen.editing()
                .change(
                        Spot.seen(visit),
                        screen.author(visit),
                        descriptor -> change.accept(properties(descriptor, visit)));
        return Answer.redirect(Spot.FOLDER + "ViewWorkflow" + (ofStep ? "Step" : "Transition") + "MetaAttributes.jspa?"
                + Spot.of(visit).query() + (ofStep ? "&workflowStep=" : "&workflowTransition=") + id(visit));
    }

    private Properties properties(WorkflowDescriptor descriptor, Visit visit) {
        return new Properties(
                ofStep
                        ? step(descriptor, visit).getMetaAttributes()
                        : Transition.required(descriptor, id(visit)).action().getMetaAttributes());
    }

    private String name(WorkflowDescriptor descriptor, Visit visit) {
        return ofStep
                ? step(descriptor, visit).getName()
                : Transition.required(descriptor, id(visit)).name();
    }

    private static StepDescriptor step(WorkflowDescriptor descriptor, Visit visit) {
        return StepEditing.required(descriptor, StepForms.id(visit));
    }

    private int id(Visit visit) {
        return ofStep ? StepForms.id(visit) : TransitionPage.id(visit);
    }
}
