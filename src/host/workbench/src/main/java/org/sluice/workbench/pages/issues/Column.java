package org.sluice.workbench.pages.issues;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.search.JqlQuery;
import org.sluice.workbench.search.Sort;

/**
 * A column of the issue list.
 *
 * @param id JQL's name of the field, also the end of the label's key
 * @param sorted {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} says it
 * @param encodedJql the same query ordered by this column, the other way round when it is already
 */
public record Column(String id, String sorted, String encodedJql) {
    private static final List<String> IDS = List.of(
            "issuetype",
            "key",
            "summary",
            "assignee",
            "reporter",
            "priority",
            "status",
            "resolution",
            "created",
            "updated");

    static List<Column> all(JqlQuery query) {
        return IDS.stream().map(id -> of(id, query)).toList();
    }

    private static Column of(String id, JqlQuery query) {
        Optional<Sort> now =
                query.order().stream().findFirst().filter(sort -> sort.field().equalsIgnoreCase(id));
        boolean descending = now.map(sort -> !sort.descending()).orElse(false);
        JqlQuery ordered = new JqlQuery(query.where(), List.of(new Sort(id, descending)));
        String sorted =
                now.map(sort -> sort.descending() ? "descending" : "ascending").orElse("none");
        return new Column(id, sorted, URLEncoder.encode(ordered.toString(), StandardCharsets.UTF_8));
    }
}
