package com.atlassian.jira.user.anonymize;

/** A kind of thing that belongs to the user, and how many there are. */
public class AffectedEntity {
    private final AffectedEntityType type;
    private final String description;
    private final Long numberOfOccurrences;

    private AffectedEntity(Builder builder) {
        this.type = builder.type;
        this.description = builder.description;
        this.numberOfOccurrences = builder.numberOfOccurrences;
    }

    public static Builder newBuilder(AffectedEntityType type) {
        return new Builder(type);
    }

    public AffectedEntityType getType() {
        return type;
    }

    public String getDescription() {
        return description;
    }

    public Long getNumberOfOccurrences() {
        return numberOfOccurrences;
    }

    /** Puts one together. */
    public static class Builder {
        private final AffectedEntityType type;
        private String description;
        private Long numberOfOccurrences;

        private Builder(AffectedEntityType type) {
            this.type = type;
        }

        public Builder description(String text) {
            this.description = text;
            return this;
        }

        public Builder numberOfOccurrences(Long number) {
            this.numberOfOccurrences = number;
            return this;
        }

        public AffectedEntity build() {
            return new AffectedEntity(this);
        }
    }
}
