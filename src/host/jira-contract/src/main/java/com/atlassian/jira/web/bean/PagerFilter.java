package com.atlassian.jira.web.bean;

/** Where a page begins and how long it is; Jira 12 has no unlimited one, so there is none here. */
public class PagerFilter<T> {
    private static final int USUAL_SIZE = 20;
    private final int start;
    private final int max;

    public PagerFilter() {
        this(0, USUAL_SIZE);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }

    public int getPageSize() {
        return max;
    }

    public int getEnd() {
        return start + max;
    }
}
