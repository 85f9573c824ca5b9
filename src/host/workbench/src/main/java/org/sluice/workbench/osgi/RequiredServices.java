package org.sluice.workbench.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The services that a plugin's {@code osgi:reference} elements need. The host offers all of its own before any plugin
 * starts, so one that is missing now will not come: better to name it at once than to wait for Gemini's timeout, which
 * names only the bundle.
 */
final class RequiredServices {
    private static final String BLUEPRINT = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";
    private final BundleContext framework;

    RequiredServices(BundleContext framework) {
        this.framework = framework;
    }

    void check(Bundle bundle) {
        List<String> missing = required(bundle).stream()
                .filter(type -> framework.getServiceReference(type) == null)
                .toList();
        if (!missing.isEmpty()) {
            throw new StartFailure(bundle.getSymbolicName() + " needs services that nobody offers: " + missing);
        }
    }

    private static List<String> required(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        List<String> required = new ArrayList<>();
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            NodeList references = parse(file).getElementsByTagNameNS(BLUEPRINT, "reference");
            for (int i = 0; i < references.getLength(); i++) {
                Element reference = (Element) references.item(i);
                boolean optional = "optional".equals(reference.getAttribute("availability"))
                        || "0..1".equals(reference.getAttribute("cardinality"));
                if (!optional) {
                    required.add(reference.getAttribute("interface"));
                }
            }
        }
        return required;
    }

    private static Element parse(URL file) {
        try (InputStream in = file.openStream()) {
            return PluginXml.read(in, file.getPath());
        } catch (IOException e) {
            throw new StartFailure(file.getPath() + ": " + e.getMessage(), e);
        }
    }
}
