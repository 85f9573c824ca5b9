package org.sluice.workbench.workflow.xml;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps steps' common actions from being written twice. OSWorkflow 2.7.0 writes each as a reference and as an action of the
 * step's own, so that a workflow would grow whenever it is read and written.
 */
final class CommonActions {
    private static final Pattern REFERENCE = Pattern.compile("<common-action id=\"(-?\\d+)\"");

    private CommonActions() {}

    /** Does the writing while steps hold, beside the references, only what is theirs alone. */
    static void whileReferred(WorkflowDescriptor descriptor, Runnable writing) {
        Map<StepDescriptor, List<ActionDescriptor>> before = new HashMap<>();
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            List<ActionDescriptor> all = actions(step);
            Set<Integer> referred = referred(step);
            before.put(step, all);
            hold(
                    step,
                    all.stream()
                            .filter(action -> !referred.contains(action.getId()))
                            .toList());
        }
        try {
            writing.run();
        } finally {
            before.forEach(CommonActions::hold);
        }
    }

    /** The step tells its references only by writing itself. */
    private static Set<Integer> referred(StepDescriptor step) {
        StringWriter text = new StringWriter();
        try (PrintWriter writer = new PrintWriter(text)) {
            step.writeXML(writer, 0);
        }
        Set<Integer> ids = new HashSet<>();
        REFERENCE.matcher(text.toString()).results().forEach(found -> ids.add(Integer.valueOf(found.group(1))));
        return ids;
    }

    private static List<ActionDescriptor> actions(StepDescriptor step) {
        List<ActionDescriptor> actions = new ArrayList<>();
        for (Object action : step.getActions()) {
            actions.add((ActionDescriptor) action);
        }
        return actions;
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists name no type.
    private static void hold(StepDescriptor step, List<ActionDescriptor> actions) {
        step.getActions().clear();
        step.getActions().addAll(actions);
    }
}
