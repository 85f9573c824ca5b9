package org.sluice.workbench.pages.workflows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.workflow.editing.Transition;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.xml.WorkflowShape;

/** A workflow as text and as a diagram; the diagram's picture is drawn in the browser and the text says the same. */
final class StepsPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final WorkflowScreen screen;

    StepsPage(WorkflowScreen screen) {
        this.screen = screen;
    }

    Answer text(Visit visit) {
        return text(visit, "");
    }

    Answer text(Visit visit, String fault) {
        return show(visit, fault, false);
    }

    Answer diagram(Visit visit) {
        return show(visit, "", true);
    }

    private Answer show(Visit visit, String fault, boolean diagram) {
        Workflow workflow = screen.workflow(visit);
        WorkflowDescriptor descriptor = screen.workflows().descriptor(workflow);
        List<Transition> transitions = Transition.allOf(descriptor);
        List<StepRow> steps = StepRow.of(descriptor, screen.tracker().constants());
        Map<String, Object> model = new HashMap<>();
        model.put("head", screen.head(workflow));
        model.put("fault", fault);
        model.put("diagram", diagram);
        model.put("steps", steps);
        model.put("initial", rows(transitions, Transition.INITIAL));
        model.put("global", rows(transitions, Transition.GLOBAL));
        model.put("drawing", drawing(steps, transitions));
        model.put("free", free(descriptor));
        model.put("dead", screen.editing().dead(workflow));
        model.put("kept", screen.editing().kept(workflow));
        return screen.page(visit, workflow.name(), "workflow-steps.vm", model);
    }

    /** The statuses for which there is no step yet. */
    private List<Status> free(WorkflowDescriptor descriptor) {
        Set<String> used = Set.copyOf(WorkflowShape.statuses(descriptor).values());
        return screen.tracker().constants().statuses().stream()
                .filter(status -> !used.contains(status.id()))
                .toList();
    }

    private static List<TransitionRow> rows(List<Transition> transitions, String type) {
        return transitions.stream()
                .filter(transition -> transition.type().equals(type))
                .map(TransitionRow::of)
                .toList();
    }

    /** Nodes and edges for the script that draws. */
    private static String drawing(List<StepRow> steps, List<Transition> transitions) {
        List<Map<String, Object>> nodes = steps.stream()
                .<Map<String, Object>>map(
                        step -> Map.of("id", step.id(), "label", step.status(), "style", step.lozenge()))
                .toList();
        List<Map<String, Object>> edges = new ArrayList<>();
        for (Transition transition : transitions) {
            int target = transition.target().map(step -> step.getId()).orElse(-1);
            transition
                    .from()
                    .forEach(from -> edges.add(edge(transition, from.getId(), target < 0 ? from.getId() : target)));
            if (transition.initial()) {
                edges.add(edge(transition, 0, target));
            }
            if (transition.global() && target >= 0) {
                edges.add(edge(transition, -1, target));
            }
        }
        try {
            return JSON.writeValueAsString(Map.of("nodes", nodes, "edges", edges));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A workflow cannot be written as JSON", e);
        }
    }

    /** From 0 is the beginning, from -1 is anywhere. */
    private static Map<String, Object> edge(Transition transition, int from, int to) {
        return Map.of("id", transition.id(), "label", transition.name(), "from", from, "to", to);
    }
}
