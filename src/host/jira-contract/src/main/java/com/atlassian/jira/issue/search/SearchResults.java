package com.atlassian.jira.issue.search;

import java.util.List;

/** One page of found issues. */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final int max;
    private final int start;

    public SearchResults(List<T> resultsInPage, int totalResultCount, int maxResultCount, int startIndex) {
        this.results = List.copyOf(resultsInPage);
        this.total = totalResultCount;
        this.max = maxResultCount;
        this.start = startIndex;
    }

    public List<T> getResults() {
        return results;
    }

    public int getStart() {
        return start;
    }

    public int getEnd() {
        return Math.min(start + max, total);
    }

    public int getTotal() {
        return total;
    }

    public int getMax() {
        return max;
    }
}
