package org.sluice.workbench.workflow.xml;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Shares actions between steps. OSWorkflow does not tell which steps refer to one, so it is done in the text. */
public final class SharedActions {
    private SharedActions() {}

    /** The workflow without the action and without the references to it. */
    public static WorkflowDescriptor without(WorkflowDescriptor descriptor, int id) {
        Document text = text(descriptor);
        text.select(reference(id) + ", common-actions > action[id=" + id + "]").remove();
        return read(text);
    }

    /** The workflow in which the step no longer offers the action. */
    public static WorkflowDescriptor without(WorkflowDescriptor descriptor, int id, int stepId) {
        Document text = text(descriptor);
        text.select("step[id=" + stepId + "] " + reference(id)).remove();
        return read(text);
    }

    /** The workflow in which the step offers an action that another step offers already. */
    public static WorkflowDescriptor with(WorkflowDescriptor descriptor, int id, int stepId) {
        Document text = text(descriptor);
        Element own = text.selectFirst("step > actions > action[id=" + id + "]");
        if (own != null) {
            Element common = text.selectFirst("workflow > common-actions");
            if (common == null) {
                common = new Element("common-actions");
                text.selectFirst("workflow > steps").before(common);
            }
            own.replaceWith(reference(text, id));
            common.appendChild(own);
        }
        actions(text.selectFirst("steps > step[id=" + stepId + "]")).appendChild(reference(text, id));
        return read(text);
    }

    /** Where a step's actions stand: before its post-functions, as the DTD has it. */
    private static Element actions(Element step) {
        Element actions = step.selectFirst("> actions");
        if (actions == null) {
            actions = new Element("actions");
            Element after = step.selectFirst("> post-functions");
            if (after == null) {
                step.appendChild(actions);
            } else {
                after.before(actions);
            }
        }
        return actions;
    }

    private static String reference(int id) {
        return "common-action[id=" + id + "]";
    }

    private static Element reference(Document text, int id) {
        return text.createElement("common-action").attr("id", Integer.toString(id));
    }

    private static Document text(WorkflowDescriptor descriptor) {
        Document text = Jsoup.parse(WorkflowXml.write(descriptor), Parser.xmlParser());
        text.outputSettings().prettyPrint(false);
        return text;
    }

    /** No holder stays empty: OSWorkflow could not read it. */
    private static WorkflowDescriptor read(Document text) {
        text.select("common-actions, step > actions").stream()
                .filter(holder -> holder.children().isEmpty())
                .forEach(Element::remove);
        return WorkflowXml.read(text.outerHtml());
    }
}
