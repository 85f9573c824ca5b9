package org.sluice.workbench.workflow.xml;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Looks through a text before anything is built of it, and stops at the first fault, at the first entity that it declares, at
 * elements nested so deep that reading them could fail, and at ids that are no numbers; it says in which line and column.
 */
final class FirstLook extends DefaultHandler2 {
    private static final int DEEPEST = 90;
    private static final Set<String> NUMBERED = Set.of("step", "action", "common-action");
    private static final Set<String> LEADING = Set.of("result", "unconditional-result");
    private Locator place;
    private int depth;

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        depth++;
        if (depth > DEEPEST) {
            throw new BadWorkflowException(
                    "deep",
                    "In line {1}, column {2}, the elements stand more than {0} deep in each other; no workflow needs that.",
                    DEEPEST,
                    line(),
                    column());
        }
        if (NUMBERED.contains(name)) {
            checkNumber(name, "id", attributes.getValue("id"));
        }
        if (LEADING.contains(name) && attributes.getValue("step") != null) {
            checkNumber(name, "step", attributes.getValue("step"));
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        depth--;
    }

    @Override
    public void internalEntityDecl(String name, String value) {
        refuse(name);
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) {
        refuse(name);
    }

    @Override
    public void error(SAXParseException fault) throws SAXException {
        throw fault;
    }

    private void checkNumber(String element, String attribute, String value) {
        if (value == null || !value.matches("-?\\d{1,9}")) {
            throw new BadWorkflowException(
                    "number",
                    "In line {2}, column {3}, the element <{0}> needs a number as its attribute \"{1}\".",
                    element,
                    attribute,
                    line(),
                    column());
        }
    }

    private void refuse(String name) {
        throw new BadWorkflowException(
                "entity",
                "In line {1}, column {2}, the XML declares the entity \"{0}\"; a workflow may not declare any. Take it out.",
                name,
                line(),
                column());
    }

    private String line() {
        return place == null ? "?" : Integer.toString(place.getLineNumber());
    }

    private String column() {
        return place == null ? "?" : Integer.toString(place.getColumnNumber());
    }
}
