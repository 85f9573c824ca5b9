package org.sluice.workbench.workflow.xml;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * OSWorkflow 2.7.0 writes names, properties, views and statuses into XML as they are, also when it checks a workflow
 * against the DTD that lies in its own JAR. So they are escaped for that time.
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
            CommonActions.whileReferred(descriptor, () -> descriptor.writeXML(writer, 0));
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
        rename(descriptor.getMetaAttributes(), change);
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            step.setName(change.apply(step.getName()));
            rename(step.getMetaAttributes(), change);
        }
        List<ActionDescriptor> actions = RuleRows.actions(descriptor).toList();
        actions.forEach(action -> rename(action, change));
    }

    private static void rename(ActionDescriptor action, UnaryOperator<String> change) {
        action.setName(change.apply(action.getName()));
        ifThere(action.getView(), change, action::setView);
        rename(action.getMetaAttributes(), change);
        rename(action.getUnconditionalResult(), change);
        for (Object result : action.getConditionalResults()) {
            rename((ResultDescriptor) result, change);
        }
    }

    private static void rename(ResultDescriptor result, UnaryOperator<String> change) {
        if (result != null) {
            ifThere(result.getOldStatus(), change, result::setOldStatus);
            ifThere(result.getStatus(), change, result::setStatus);
            ifThere(result.getOwner(), change, result::setOwner);
        }
    }

    @SuppressWarnings("unchecked") // Properties are texts by name; OSWorkflow is older than generics.
    private static void rename(Map properties, UnaryOperator<String> change) {
        Map<String, String> before = new LinkedHashMap<>((Map<String, String>) properties);
        properties.clear();
        before.forEach((name, value) -> properties.put(change.apply(name), change.apply(value)));
    }

    private static void ifThere(String text, UnaryOperator<String> change, Consumer<String> put) {
        if (text != null) {
            put.accept(change.apply(text));
        }
    }
}
