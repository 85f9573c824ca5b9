package com.atlassian.jira.workflow;

import java.util.HashMap;
import java.util.Map;

/** What a transition made by a program leaves out; nothing unless said. */
public class TransitionOptions {
    private final boolean skipConditions;
    private final boolean skipValidators;
    private final boolean skipPermissions;
    private final boolean automaticTransition;

    private TransitionOptions(Builder builder) {
        skipConditions = builder.skipConditions;
        skipValidators = builder.skipValidators;
        skipPermissions = builder.skipPermissions;
        automaticTransition = builder.automaticTransition;
    }

    public static TransitionOptions defaults() {
        return new Builder().build();
    }

    public boolean skipConditions() {
        return skipConditions;
    }

    public boolean skipValidators() {
        return skipValidators;
    }

    public boolean skipPermissions() {
        return skipPermissions;
    }

    public boolean isAutomaticTransition() {
        return automaticTransition;
    }

    public Map<String, Object> getWorkflowParams() {
        Map<String, Object> params = new HashMap<>();
        params.put("skipConditions", skipConditions);
        params.put("skipValidators", skipValidators);
        params.put("skipPermissions", skipPermissions);
        params.put("automaticTransition", automaticTransition);
        return params;
    }

    /** Puts the options together. */
    public static class Builder {
        private boolean skipConditions;
        private boolean skipValidators;
        private boolean skipPermissions;
        private boolean automaticTransition;

        public Builder() {}

        public Builder skipConditions() {
            skipConditions = true;
            return this;
        }

        public Builder skipValidators() {
            skipValidators = true;
            return this;
        }

        public Builder skipPermissions() {
            skipPermissions = true;
            return this;
        }

        public Builder setAutomaticTransition() {
            automaticTransition = true;
            return this;
        }

        public TransitionOptions build() {
            return new TransitionOptions(this);
        }
    }
}
