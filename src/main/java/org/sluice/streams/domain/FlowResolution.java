package org.sluice.streams.domain;

/** How a task of the two-stream workflow ends. */
public enum FlowResolution {
    /** It was solved; Jira's own. */
    DONE,
    /** The same as another one; Jira's own. */
    DUPLICATE,
    /** It belongs to another team, which has it now. */
    PASSED_ON,
    /** It belongs to nobody whom it could be passed on to. */
    NOT_FOR_US,
    /** A wish that will not be met. */
    WISH_DECLINED
}
