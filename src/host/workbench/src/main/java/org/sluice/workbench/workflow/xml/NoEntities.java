package org.sluice.workbench.workflow.xml;

import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Stops at the first entity that a text declares, and at the first fault. */
final class NoEntities extends DefaultHandler2 {
    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
        refuse(name);
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) throws SAXException {
        refuse(name);
    }

    @Override
    public void error(SAXParseException fault) throws SAXException {
        throw fault;
    }

    private static void refuse(String name) throws SAXException {
        throw new SAXException("The XML declares the entity \"" + name + "\"; a workflow may not declare any.");
    }
}
