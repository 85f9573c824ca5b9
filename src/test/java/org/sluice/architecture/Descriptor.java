package org.sluice.architecture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The descriptor {@code atlassian-plugin.xml}, by what it names. */
record Descriptor(Element root) {

    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");
    private static final Pattern CLASS = Pattern.compile("[a-z]+(\\.[a-z0-9]+)+\\.[A-Z]\\w*");
    private static final Pattern DOWNLOAD = Pattern.compile("/download/resources/([^/]+)/(.+)");
    private static final Pattern ACTION = Pattern.compile("/secure/(?:\\w+/)?(\\w+)(?:!\\w+)?\\.jspa.*");

    static Descriptor read() {
        try {
            return new Descriptor(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Repository.ROOT.resolve("atlassian-plugin.xml").toFile())
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Cannot read the descriptor in " + Repository.ROOT, e);
        }
    }

    List<Element> modules() {
        return elements(root.getChildNodes()).stream()
                .filter(child -> !NO_MODULES.contains(child.getTagName()))
                .toList();
    }

    List<Element> all(String tag) {
        return elements(root.getElementsByTagName(tag));
    }

    /** Classes in attributes and in the text of elements. */
    List<String> classes() {
        return values().filter(value -> CLASS.matcher(value).matches()).toList();
    }

    /** Files that the JAR must hold: templates, resources, icons, and pictures that are named by their address. */
    List<String> files() {
        Stream<String> resources = all("resource").stream()
                .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location"));
        Stream<String> texts = all("resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location").replace('.', '/') + ".properties");
        Stream<String> views = all("view").stream().map(Element::getTextContent);
        Stream<String> icons = all("param").stream()
                .filter(param -> param.getAttribute("name").startsWith("plugin-"))
                .map(Element::getTextContent);
        Stream<String> pictures = all("thumbnail").stream()
                .map(picture ->
                        DOWNLOAD.matcher(picture.getAttribute("location")).replaceFirst("$2"));
        return Stream.of(resources, texts, views, icons, pictures)
                .flatMap(named -> named)
                .toList();
    }

    /** Keys of texts: of labels, titles and descriptions. */
    List<String> textKeys() {
        Stream<String> elements = Stream.of("label", "title", "description")
                .flatMap(tag -> all(tag).stream())
                .map(element -> element.getAttribute("key"));
        Stream<String> names = modules().stream().map(module -> module.getAttribute("i18n-name-key"));
        return Stream.concat(elements, names).filter(key -> !key.isEmpty()).toList();
    }

    /** Complete keys of modules that are named elsewhere. */
    List<String> references() {
        Stream<String> pictures = all("thumbnail").stream()
                .map(picture ->
                        DOWNLOAD.matcher(picture.getAttribute("location")).replaceFirst("$1"));
        Stream<String> dependencies = all("dependency").stream().map(Element::getTextContent);
        return Stream.concat(pictures, dependencies).toList();
    }

    /** The actions that links lead to. */
    List<String> actionLinks() {
        return values().filter(value -> ACTION.matcher(value).matches())
                .map(value -> ACTION.matcher(value).replaceFirst("$1"))
                .toList();
    }

    /** Scripts are built from TypeScript, so for them the entry that builds the file counts. */
    static boolean ships(String location) {
        String path = location.replaceFirst("^/", "");
        if (path.startsWith("js/")) {
            String entry = path.substring("js/".length()).replaceFirst("\\.js$", "");
            return Repository.texts("src/main/frontend/tools", "entries.mjs").contains("file: \"" + entry + "\"");
        }
        return Repository.ROOT
                .resolve("src/main/resources")
                .resolve(path)
                .toFile()
                .exists();
    }

    private Stream<String> values() {
        List<String> values = new ArrayList<>();
        for (Element element : elements(root.getElementsByTagName("*"))) {
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                values.add(element.getAttributes().item(at).getNodeValue());
            }
            values.add(element.getTextContent().strip());
        }
        return values.stream();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            if (nodes.item(at) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
