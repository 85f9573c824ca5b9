package org.sluice.workbench.workflow.xml;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * OSWorkflow 2.7.0 writes the names of steps and actions into XML as they are, also when it checks a workflow against the
 * DTD that lies in its own JAR. So they are escaped for that time.
 */
final class WrittenNames {
    private WrittenNames() {}

    static void validate(WorkflowDescriptor descriptor) throws InvalidWorkflowDescriptorException {
        rename(descriptor, WrittenNames::escape);
        try {
            descriptor.validate();
        } finally {
            rename(descriptor, WrittenNames::unescape);
        }
    }

    static synchronized String write(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        rename(descriptor, WrittenNames::escape);
        try (PrintWriter writer = new PrintWriter(text)) {
            descriptor.writeXML(writer, 0);
        } finally {
            rename(descriptor, WrittenNames::unescape);
        }
        return text.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String unescape(String text) {
        return text.replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    private static void rename(WorkflowDescriptor descriptor, UnaryOperator<String> change) {
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            step.setName(change.apply(step.getName()));
        }
        List<ActionDescriptor> actions = RuleRows.actions(descriptor).toList();
        actions.forEach(action -> action.setName(change.apply(action.getName())));
    }
}
