package org.sluice.workbench.workflow.xml;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Takes common actions away. OSWorkflow does not tell which steps refer to one, so it is done in the text. */
public final class SharedActions {
    private SharedActions() {}

    /** The workflow without the action and without the references to it. */
    public static WorkflowDescriptor without(WorkflowDescriptor descriptor, int id) {
        Document text = Jsoup.parse(WorkflowXml.write(descriptor), Parser.xmlParser());
        text.outputSettings().prettyPrint(false);
        text.select("common-action[id=" + id + "], common-actions > action[id=" + id + "]")
                .remove();
        text.select("common-actions, step > actions").stream()
                .filter(holder -> holder.children().isEmpty())
                .forEach(holder -> holder.remove());
        return WorkflowXml.read(text.outerHtml());
    }
}
