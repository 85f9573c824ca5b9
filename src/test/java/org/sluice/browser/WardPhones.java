package org.sluice.browser;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An invented project as a search export: 120 tasks over twelve weeks, one in twelve a duplicate, the last eight still open,
 * and text that would break a page that took it for markup.
 */
public final class WardPhones {
    public static final String KEY = "WARD";

    private static final int TASKS = 120;
    private static final int OPEN = 8;
    private static final int HOURS_BETWEEN = 16;
    private static final OffsetDateTime FIRST = OffsetDateTime.of(2026, 1, 5, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final DateTimeFormatter JIRA = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx");
    private static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low");

    private WardPhones() {}

    /** The export. */
    public static String json() {
        return IntStream.rangeClosed(1, TASKS)
                .mapToObj(WardPhones::issue)
                .collect(Collectors.joining(",", "{\"total\":" + TASKS + ",\"names\":{},\"issues\":[", "]}"));
    }

    private static String issue(int number) {
        OffsetDateTime created = FIRST.plusHours((long) number * HOURS_BETWEEN);
        boolean open = number > TASKS - OPEN;
        OffsetDateTime solved = created.plusHours(1 + (long) number * 7 % 90);
        String resolution = number % 12 == 0 ? "Duplicate" : "Done";
        return """
                {"id":"%d","key":"%s-%d","fields":{
                 "project":{"key":"%s","id":"10000","name":"Ward phones"},
                 "issuetype":{"name":"Task","id":"1","subtask":false},
                 "priority":{"name":"%s","id":"%d"},
                 "summary":"Phone %d says <b>\\"no line\\"</b> & rings 📞",
                 "status":%s,"resolution":%s,"created":"%s","updated":"%s","resolutiondate":%s,
                 "assignee":%s,"reporter":%s,"creator":%s,"components":[{"name":"Floor %d","id":"%d"}],"labels":[]},
                 "changelog":{"startAt":0,"maxResults":1,"total":%d,"histories":[%s]}}"""
                .formatted(
                        10_000 + number,
                        KEY,
                        number,
                        KEY,
                        PRIORITIES.get(number % PRIORITIES.size()),
                        number % PRIORITIES.size(),
                        number,
                        open ? status("Open", "new") : status("Closed", "done"),
                        open ? "null" : "{\"name\":\"%s\",\"id\":\"%s\"}".formatted(resolution, resolution),
                        JIRA.format(created),
                        JIRA.format(open ? created : solved),
                        open ? "null" : '"' + JIRA.format(solved) + '"',
                        person(number % 3),
                        person(3),
                        person(3),
                        number % 5,
                        number % 5,
                        open ? 0 : 1,
                        open ? "" : closing(number, JIRA.format(solved), resolution));
    }

    private static String closing(int number, String at, String resolution) {
        return """
                {"id":"%d","author":%s,"created":"%s","items":[
                 {"field":"status","fieldtype":"jira","from":"Open","fromString":"Open","to":"Closed","toString":"Closed"},
                 {"field":"resolution","fieldtype":"jira","from":null,"fromString":null,"to":"%s","toString":"%s"}]}"""
                .formatted(20_000 + number, person(number % 3), at, resolution, resolution);
    }

    private static String status(String name, String category) {
        return "{\"name\":\"%s\",\"id\":\"%s\",\"statusCategory\":{\"key\":\"%s\",\"name\":\"%s\"}}"
                .formatted(name, name, category, category);
    }

    private static String person(int number) {
        String name = List.of("alma", "bo", "carl", "dorte").get(number);
        return "{\"name\":\"%s\",\"key\":\"%s\",\"displayName\":\"%s\",\"active\":true}".formatted(name, name, name);
    }
}
