package org.sluice.work.rules.jira;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who makes a transition when no person stands before its screen. Jira tells rules nothing of that, so it is read from the classes
 * that called: each of these works in packages of its own, whose names Javadoc and published stack traces show.
 */
public enum Origin {
    /** A change of many tasks at once. */
    BULK("com.atlassian.jira.bulkedit.", "com.atlassian.jira.web.action.issue.bulkedit."),
    /** A mail that comes in. */
    MAIL(
            "com.atlassian.jira.service.services.mail.",
            "com.atlassian.jira.service.util.handler.",
            "com.atlassian.jira.plugins.mail.",
            "com.atlassian.mail.incoming."),
    /** A copy of a task. */
    CLONE("com.atlassian.jira.web.action.issue.CloneIssue", "com.atlassian.jira.bc.issue.clone."),
    /** The customer portal of Jira Service Management: of its classes those that say so, and not while its automation is at work. */
    PORTAL("com.atlassian.servicedesk."),
    /** A rule of automation. */
    AUTOMATION("com.codebarrel.", "com.atlassian.servicedesk.plugins.automation.");

    /** Beginnings of class names, with spaces between: an enumeration holds nothing that could be changed. */
    private final String packages;

    Origin(String... packages) {
        this.packages = String.join(" ", packages);
    }

    private boolean called(String className) {
        return Arrays.stream(packages.split(" ", -1)).anyMatch(className::startsWith)
                && (this != PORTAL || (isOfPortal(className) && !AUTOMATION.called(className)));
    }

    private static boolean isOfPortal(String className) {
        String name = className.toLowerCase(Locale.ROOT);
        return name.contains("portal") || name.contains("customer") || name.contains("request");
    }

    /** As rules carry it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code, none for a code of no origin. */
    static Optional<Origin> of(String code) {
        return Stream.of(values()).filter(origin -> origin.code().equals(code)).findFirst();
    }

    /** Those that called; most often none. */
    static Set<Origin> calling() {
        return StackWalker.getInstance().walk(frames -> of(frames.map(StackWalker.StackFrame::getClassName)));
    }

    /** Those that called, by the names of all classes that did. */
    static Set<Origin> of(Stream<String> classes) {
        Set<Origin> calling = classes.filter(name -> name.startsWith("com."))
                .flatMap(Origin::ofClass)
                .collect(Collectors.toSet());
        if (calling.contains(AUTOMATION)) {
            calling.remove(PORTAL);
        }
        return calling;
    }

    /** Those that a class of this name works for. */
    static Stream<Origin> ofClass(String name) {
        return Stream.of(values()).filter(origin -> !passesAllThrough(name) && origin.called(name));
    }

    /** Filters of an app stand around every request, also around those that have nothing to do with it. */
    private static boolean passesAllThrough(String className) {
        return className.contains("Filter") || className.contains("Interceptor");
    }
}
