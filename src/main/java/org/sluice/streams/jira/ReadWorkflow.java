package org.sluice.streams.jira;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.streams.domain.FlowPart.Kind;

/** A workflow as Jira writes it: its rules with their arguments, and the things of Jira's that it names, by their ids. */
final class ReadWorkflow {

    /** The kinds of things that a workflow names for certain; what an argument means that is called a role is a guess. */
    static final Set<Kind> NAMED = Set.of(Kind.STATUS, Kind.SCREEN, Kind.EVENT, Kind.FIELD, Kind.RESOLUTION);

    /** Classes of Sluice, whichever feature they belong to. */
    private static final String OURS = "org.sluice.";

    private static final String KEY = "org.sluice.jira";

    private static final Pattern RULE =
            Pattern.compile("<(condition|validator|function)(?=[\\s>]).*?</\\1>", Pattern.DOTALL);
    private static final Pattern ARGUMENT =
            Pattern.compile("<arg name=\"([^\"]*)\"(?:/>|>(?:<!\\[CDATA\\[)?(.*?)(?:]]>)?</arg>)", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("<meta name=\"([^\"]*)\">(.*?)</meta>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("customfield_\\d+");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\w)\\d+(?!\\w)");

    private final List<Rule> rules;
    private final List<Map.Entry<String, String>> properties;

    private ReadWorkflow(String xml) {
        rules = RULE.matcher(xml).results().map(rule -> Rule.of(rule.group())).toList();
        properties = pairs(PROPERTY, xml).toList();
    }

    static ReadWorkflow of(JiraWorkflow workflow) {
        return new ReadWorkflow(WorkflowUtil.convertDescriptorToXML(workflow.getDescriptor()));
    }

    private static Stream<Map.Entry<String, String>> pairs(Pattern pattern, String xml) {
        return pattern.matcher(xml).results().map(pair -> Map.entry(pair.group(1), value(pair)));
    }

    private static String value(MatchResult pair) {
        return Optional.ofNullable(pair.group(2)).orElse("").strip();
    }

    /** A condition, a validator or a post-function, with what was chosen for it. */
    record Rule(Map<String, String> args) {

        private static Rule of(String xml) {
            Map<String, String> args = new HashMap<>();
            pairs(ARGUMENT, xml).forEach(arg -> args.putIfAbsent(arg.getKey(), arg.getValue()));
            return new Rule(args);
        }

        /** What was chosen; empty when nothing was. */
        String arg(String name) {
            return args.getOrDefault(name, "");
        }

        /** Whether Jira calls that class for it. */
        boolean calls(Class<?> type) {
            return arg("class.name").equals(type.getName());
        }

        /** Whether it is one of Sluice's. */
        boolean isOurs() {
            return arg("class.name").startsWith(OURS);
        }

        /** Whether it is the rule of Sluice that has this key. */
        boolean isOurs(String key) {
            return arg("full.module.key").equals(KEY + key);
        }

        private boolean setsResolution() {
            return arg("field.name").equals("resolution");
        }
    }

    /** Whether any of its rules is meant. */
    boolean has(Predicate<Rule> meant) {
        return rules.stream().anyMatch(meant);
    }

    /** Whether it names a thing. */
    boolean names(Kind kind, String id) {
        return ids(kind).contains(id);
    }

    /** The things of a kind that it names. */
    Set<String> ids(Kind kind) {
        return switch (kind) {
            case STATUS -> found(NUMBER, properties(name -> name.equals("jira.status.id")));
            case SCREEN -> found(NUMBER, properties(name -> name.equals("jira.fieldscreen.id")));
            case EVENT -> found(NUMBER, args(name -> name.equals("eventTypeId")));
            case FIELD -> found(FIELD, args(name -> true));
            case RESOLUTION -> found(NUMBER, resolutions());
            // an id is a number, and other things have the same: only what an argument calls a role is meant
            case ROLE ->
                found(NUMBER, args(name -> name.toLowerCase(Locale.ROOT).contains("role")));
            case WORKFLOW, SCHEME -> Set.of();
        };
    }

    /** Those that a post-function sets, and those that a transition's screen offers or leaves out. */
    private Stream<String> resolutions() {
        return Stream.concat(
                rules.stream().filter(Rule::setsResolution).map(rule -> rule.arg("field.value")),
                properties(name -> name.startsWith("jira.field.resolution.")));
    }

    private Stream<String> properties(Predicate<String> name) {
        return properties.stream().filter(one -> name.test(one.getKey())).map(Map.Entry::getValue);
    }

    private Stream<String> args(Predicate<String> name) {
        return rules.stream()
                .flatMap(rule -> rule.args().entrySet().stream())
                .filter(one -> name.test(one.getKey()))
                .map(Map.Entry::getValue);
    }

    private static Set<String> found(Pattern pattern, Stream<String> values) {
        return values.flatMap(value -> pattern.matcher(value).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
