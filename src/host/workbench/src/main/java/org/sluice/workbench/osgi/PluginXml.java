package org.sluice.workbench.osgi;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads an XML file of a plugin; a document type, which could reach for files of the host, is refused. */
public final class PluginXml {
    private PluginXml() {}

    /**
     * The root element.
     *
     * @param where what a failure's line calls the file
     */
    public static Element read(InputStream xml, String where) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new StartFailure(where + ": " + e.getMessage(), e);
        }
    }
}
