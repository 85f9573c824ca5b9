package org.sluice.workbench.operations;

import java.util.Set;

/** Which fields people find where, and which they must fill. */
public interface Screens {
    /** All fields everywhere; only the summary must be filled. */
    Screens ALL_FIELDS = new Screens() {
        @Override
        public boolean shows(long projectId, String typeId, Operation operation, String fieldId) {
            return true;
        }

        @Override
        public Set<String> required(long projectId, String typeId) {
            return Set.of("summary");
        }
    };

    boolean shows(long projectId, String typeId, Operation operation, String fieldId);

    Set<String> required(long projectId, String typeId);

    /** What a screen is for. */
    enum Operation {
        CREATE,
        EDIT,
        VIEW
    }
}
