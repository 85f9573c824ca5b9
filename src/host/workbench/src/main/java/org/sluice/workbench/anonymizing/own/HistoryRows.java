package org.sluice.workbench.anonymizing.own;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.tracker.fields.FieldType;

/** The items of the change history that name people: assignee, reporter, and fields of users with their ids in brackets. */
final class HistoryRows {
    private static final String[] SIDES = {"from", "to"};
    private static final String PEOPLE = "((field_type = 'jira' AND field IN ('assignee', 'reporter'))"
            + " OR (field_type = 'custom' AND field IN (SELECT f.name FROM custom_field f WHERE f.type_key IN ('"
            + FieldType.USER.key() + "', '" + FieldType.MULTI_USER.key() + "'))))";

    private final Jdbi jdbi;

    HistoryRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Changes the text that is shown for somebody. */
    void rename(String key, String oldText, String newText) {
        jdbi.useHandle(handle -> {
            for (String side : SIDES) {
                handle.createUpdate("UPDATE change_item SET " + side + "_text = :text WHERE " + side
                                + "_value = :key AND " + PEOPLE)
                        .bind("text", newText)
                        .bind("key", key)
                        .execute();
                inLists(handle, side, key, side + "_text", text -> text.replace(oldText, newText));
            }
        });
    }

    /** Changes the key that stands for somebody. */
    void rekey(String oldKey, String newKey) {
        jdbi.useHandle(handle -> {
            for (String side : SIDES) {
                inLists(handle, side, oldKey, side + "_value", ids -> replaced(ids, oldKey, newKey));
                handle.createUpdate("UPDATE change_item SET " + side + "_value = :text WHERE " + side
                                + "_value = :key AND " + PEOPLE)
                        .bind("text", newKey)
                        .bind("key", oldKey)
                        .execute();
            }
        });
    }

    long count(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM change_item WHERE (from_value = :key"
                        + " OR to_value = :key OR from_value LIKE :list OR to_value LIKE :list) AND " + PEOPLE)
                .bind("key", key)
                .bind("list", "[%" + key + "%]")
                .mapTo(Long.class)
                .one());
    }

    /** Lists of several people are rare, and read to be changed. */
    private static void inLists(Handle handle, String side, String key, String column, UnaryOperator<String> change) {
        handle
                .createQuery("SELECT group_id, sort_order, " + column + " FROM change_item WHERE " + side
                        + "_value LIKE :list AND " + PEOPLE)
                .bind("list", "[%" + key + "%]")
                .map((row, ctx) -> new Row(row.getLong("group_id"), row.getInt("sort_order"), row.getString(column)))
                .list()
                .stream()
                .filter(row -> row.text() != null)
                .forEach(row -> handle.execute(
                        "UPDATE change_item SET " + column + " = ? WHERE group_id = ? AND sort_order = ?",
                        change.apply(row.text()),
                        row.group(),
                        row.order()));
    }

    private static String replaced(String ids, String oldKey, String newKey) {
        String bare = ids.substring(1, ids.length() - 1);
        return "["
                + String.join(
                        ", ",
                        Stream.of(bare.split(", ", -1))
                                .map(id -> id.equals(oldKey) ? newKey : id)
                                .toList()) + "]";
    }

    /** One item by its place, with the text to change. */
    private record Row(long group, int order, String text) {}
}
