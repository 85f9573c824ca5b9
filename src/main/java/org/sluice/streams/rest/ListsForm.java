package org.sluice.streams.rest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.TeamList;

/**
 * Lists of a team, in place of those before: {@code {"grounds":["Many cannot work"],"teams":["Payroll"]}}. A list that is not named
 * stays. A line is written as one: with single blanks and without a line break; one of the same words as one before it, whatever their
 * case, is the same line.
 */
final class ListsForm {

    private static final int SHOWN = 40;

    private ListsForm() {}

    /** What a list is called in requests. */
    static String code(TeamList list) {
        return switch (list) {
            case GROUNDS -> "grounds";
            case TEAMS -> "teams";
        };
    }

    /** What the body means, or what is wrong with it by the list's name. */
    static Map<TeamList, List<String>> lists(@Nullable Map<String, Object> given) {
        GivenBody body = GivenBody.of(given, Set.of(code(TeamList.GROUNDS), code(TeamList.TEAMS)));
        Map<TeamList, List<String>> lists = new EnumMap<>(TeamList.class);
        for (TeamList list : TeamList.values()) {
            Set<String> texts = body.texts(code(list));
            if (texts != null) {
                lists.put(list, lines(list, texts));
            }
        }
        if (lists.isEmpty()) {
            throw Refusal.badInput(code(TeamList.GROUNDS), "sluice.error.field-texts", code(TeamList.GROUNDS));
        }
        return lists;
    }

    private static List<String> lines(TeamList list, Set<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            String line = line(list, text);
            if (lines.stream().noneMatch(line::equalsIgnoreCase)) {
                lines.add(line);
            }
        }
        if (lines.size() > list.most()) {
            throw Refusal.badInput(code(list), "sluice.list.error.many", list.most(), lines.size());
        }
        return lines;
    }

    private static String line(TeamList list, String text) {
        String line = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (line.isEmpty()) {
            throw Refusal.badInput(code(list), "sluice.list.error.empty");
        }
        if (line.length() > TeamList.LONGEST) {
            throw Refusal.badInput(
                    code(list), "sluice.list.error.long", line.substring(0, SHOWN) + "…", TeamList.LONGEST);
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.badInput(code(list), "sluice.list.error.sign");
        }
        return line;
    }
}
