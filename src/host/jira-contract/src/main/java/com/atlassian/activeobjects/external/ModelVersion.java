package com.atlassian.activeobjects.external;

/** A version of a plugin's model: a whole number. */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int version;

    private ModelVersion(int version) {
        this.version = version;
    }

    /** Reads a version; text that is no number is refused. */
    public static ModelVersion valueOf(String s) {
        return new ModelVersion(Integer.parseInt(s));
    }

    @Override
    public int compareTo(ModelVersion mv) {
        return Integer.compare(version, mv.version);
    }

    public boolean isOlderThan(ModelVersion mv) {
        return compareTo(mv) < 0;
    }

    public boolean isNewerThan(ModelVersion mv) {
        return compareTo(mv) > 0;
    }

    public boolean isSame(ModelVersion mv) {
        return compareTo(mv) == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion mv && isSame(mv);
    }

    @Override
    public int hashCode() {
        return version;
    }

    @Override
    public String toString() {
        return Integer.toString(version);
    }
}
