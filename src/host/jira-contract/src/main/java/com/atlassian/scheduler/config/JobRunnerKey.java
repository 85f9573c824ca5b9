package com.atlassian.scheduler.config;

import java.io.Serializable;

/** Names what does the work of jobs. */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    private static final long serialVersionUID = 1L;

    private final String name;

    private JobRunnerKey(String name) {
        this.name = name;
    }

    public static JobRunnerKey of(String name) {
        return new JobRunnerKey(name);
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
