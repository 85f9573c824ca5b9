package org.sluice.workbench.restapi;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.testing.JiraRest;

/** Jira's REST API over the place of work of the tests. Rita asks, until a test says who else. */
public abstract class RestAtWork {
    @Rule
    public final WorkPlace place = new WorkPlace();

    protected JiraRest rest;

    @Before
    public final void serveRita() {
        rest = new JiraRest(place.tracker()).as(place.as("rita"));
    }

    @After
    public final void stopServing() {
        rest.close();
    }
}
