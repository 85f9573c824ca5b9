package org.sluice.streams.jira;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.streams.domain.FlowPart.Kind;

/** The things of Jira's that the XML of a workflow names, by their ids. */
final class WorkflowNames {

    private static final Map<Kind, Pattern> PLAIN = Map.of(
            Kind.STATUS, Pattern.compile("<meta name=\"jira\\.status\\.id\">\\s*(\\d+)"),
            Kind.SCREEN, Pattern.compile("<meta name=\"jira\\.fieldscreen\\.id\">\\s*(\\d+)"),
            Kind.EVENT, Pattern.compile("<arg name=\"eventTypeId\">\\s*(\\d+)"),
            Kind.FIELD, Pattern.compile("<arg name=\"[^\"]*\">[^<]*?(customfield_\\d+)"));

    private static final Pattern FUNCTION = Pattern.compile("<function\\b.*?</function>", Pattern.DOTALL);
    private static final Pattern RESOLUTION = Pattern.compile("<arg name=\"field\\.value\">\\s*(\\d+)");

    private WorkflowNames() {}

    static Map<Kind, Set<String>> in(String xml) {
        Map<Kind, Set<String>> named = new EnumMap<>(Kind.class);
        PLAIN.forEach((kind, pattern) -> named.put(kind, found(pattern, xml)));
        Set<String> resolutions = new TreeSet<>();
        Matcher functions = FUNCTION.matcher(xml);
        while (functions.find()) {
            if (functions.group().contains("<arg name=\"field.name\">resolution</arg>")) {
                resolutions.addAll(found(RESOLUTION, functions.group()));
            }
        }
        named.put(Kind.RESOLUTION, resolutions);
        return named;
    }

    private static Set<String> found(Pattern pattern, String xml) {
        Set<String> ids = new TreeSet<>();
        pattern.matcher(xml).results().forEach(one -> ids.add(one.group(1)));
        return ids;
    }
}
