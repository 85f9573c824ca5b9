package org.sluice.workbench.workflow.xml;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads the XML of a workflow. The DTD that it names is never fetched; an entity, a rule that is a script, and whatever
 * OSWorkflow or Jira could not follow are refused with a sentence. So reading is safe whoever wrote the text.
 */
public final class WorkflowXml {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" \
            "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
            """;

    private WorkflowXml() {}

    /** The workflow as Jira writes it. */
    public static String write(WorkflowDescriptor descriptor) {
        return HEAD + WrittenNames.write(descriptor);
    }

    /**
     * The workflow that the text describes.
     *
     * @throws BadWorkflowException when it is broken or unsafe
     */
    public static WorkflowDescriptor read(String xml) {
        lookThrough(xml);
        Document document = parse(xml);
        if (!"workflow".equals(document.getDocumentElement().getTagName())) {
            throw new BadWorkflowException(
                    "first",
                    "The XML describes no workflow: its first element is <{0}>.",
                    document.getDocumentElement().getTagName());
        }
        WorkflowDescriptor descriptor;
        try {
            descriptor = new WorkflowDescriptor(document.getDocumentElement());
            RuleRows.refuseScripts(descriptor);
            WrittenNames.validate(descriptor);
        } catch (InvalidWorkflowDescriptorException e) {
            throw new BadWorkflowException(
                    e, "whole", "The workflow does not hold together: {0}", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
            // OSWorkflow reads ids and required elements without looking whether they are there.
            throw new BadWorkflowException(e, "missing", "An element that every workflow needs is missing.");
        }
        WorkflowShape.check(descriptor);
        return descriptor;
    }

    /** Looks through the text before any document is built of it, so that nothing can be expanded. */
    private static void lookThrough(String xml) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            FirstLook handler = new FirstLook();
            reader.setProperty("http://xml.org/sax/properties/declaration-handler", handler);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(new StringReader(xml)));
        } catch (SAXParseException e) {
            throw new BadWorkflowException(
                    e,
                    "broken",
                    "The XML is broken in line {0}, column {1}: {2}",
                    Integer.toString(e.getLineNumber()),
                    Integer.toString(e.getColumnNumber()),
                    String.valueOf(e.getMessage()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The workflow's XML cannot be parsed here", e);
        }
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("XML that was read once cannot be read again", e);
        }
    }
}
