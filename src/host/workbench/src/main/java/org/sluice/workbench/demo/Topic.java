package org.sluice.workbench.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A task type, which is a component in Jira.
 *
 * @param share how many tasks it gets beside the other types
 * @param expert the login of the one who has always solved it
 * @param where the kinds of place that ask for it
 */
record Topic(String name, int share, String expert, String where, List<Wording> tasks) {
    private static final List<String> NAMES = List.of(
            "X-ray viewer",
            "Label printing",
            "Lab reports",
            "Analyser connections",
            "Medicine cabinets",
            "Ward tablets",
            "Record access",
            "Theatre planning",
            "Monitoring data",
            "Dictation and letters",
            "Booking and summons",
            "Data extracts");

    static List<Topic> load() {
        return NAMES.stream()
                .map(name -> "topics/" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".json")
                .map(file -> Resources.read(file, Topic.class))
                .toList();
    }

    /** The id that its component has in the export. */
    String id() {
        return Integer.toString(10_200 + NAMES.indexOf(name));
    }

    /** The topics, each as often as it has shares. */
    static List<Topic> byShare(List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> IntStream.range(0, topic.share()).mapToObj(i -> topic))
                .toList();
    }
}
