package org.sluice.intake.domain;

import java.util.Map;

/** Of whom a project can make its team. */
public interface TeamChoices {

    /** The project roles of the site, by id, and what they are called. */
    Map<Long, String> roles();

    /** Whether everybody who may log in may be assigned tasks of a project. */
    boolean everybodyAssignable(long projectId);
}
