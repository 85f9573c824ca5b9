package org.sluice.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What histories say by the parts of the two-stream workflow, wherever that was set up; before that they say nothing by them. */
public interface FlowMarks {

    /** What the statuses of the workflow mean for the clock, by id; a project may say otherwise. */
    Map<String, Stage> stages();

    /** The id of the status in which somebody left work to come back to it. */
    Optional<String> paused();

    /** The id of the field with checkboxes that says who outside pressed for a task. */
    Optional<String> pressureField();

    /** What can be ticked in it, in the order of the field. */
    List<Pressure> pressures();

    /** One who may press: the id of the option, and what the team calls it. */
    record Pressure(String id, String name) {}
}
