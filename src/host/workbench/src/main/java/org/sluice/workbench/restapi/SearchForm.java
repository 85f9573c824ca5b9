package org.sluice.workbench.restapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/** What a search is asked with; what is left out has Jira's usual value. */
public record SearchForm(
        @JsonProperty("jql") String jql,
        @JsonProperty("startAt") Integer startAt,
        @JsonProperty("maxResults") Integer maxResults,
        @JsonProperty("fields") List<String> fields,
        @JsonProperty("expand") List<String> expand,
        @JsonProperty("validateQuery") Object validateQuery) {
    private static final int USUAL = 50;
    /** Jira's {@code jira.search.views.default.max}. */
    private static final int MOST = 1000;

    String query() {
        return Objects.requireNonNullElse(jql, "");
    }

    int start() {
        return Math.max(0, Objects.requireNonNullElse(startAt, 0));
    }

    /** How many issues at most; more than the server gives, or a negative number, means as many as it gives. */
    int max() {
        int asked = Objects.requireNonNullElse(maxResults, USUAL);
        return asked < 0 ? MOST : Math.min(asked, MOST);
    }

    List<String> wantedFields() {
        return Objects.requireNonNullElse(fields, List.of());
    }

    List<String> wantedExpansions() {
        return Objects.requireNonNullElse(expand, List.of());
    }
}
