package org.sluice.workbench.workflow.engine;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the engine knows of one issue while it answers one question. The step is the one of the issue's status, so there is
 * no table of steps that could tell otherwise: an imported issue can be worked on at once, and one whose status the
 * workflow lacks is at no step. Where the engine leads to becomes lasting when a post-function writes the status.
 */
final class StatusStore implements WorkflowStore {
    private static final long FIRST_STEP = 1;

    private final SimpleWorkflowEntry entry;
    private final List<Step> current = new ArrayList<>();
    private final List<Step> history = new ArrayList<>();
    private final PropertySet properties = new MemoryPropertySet();
    private long nextStep = FIRST_STEP;

    private StatusStore(long issueId, String workflowName, int state) {
        entry = new SimpleWorkflowEntry(issueId, workflowName, state);
        properties.init(new HashMap<>(), new HashMap<>());
    }

    /** Of an issue that is not there yet. */
    static StatusStore empty(String workflowName) {
        return new StatusStore(0, workflowName, WorkflowEntry.CREATED);
    }

    static StatusStore at(long issueId, String workflowName, OptionalInt stepId) {
        StatusStore store = new StatusStore(issueId, workflowName, WorkflowEntry.ACTIVATED);
        stepId.ifPresent(id -> store.createCurrentStep(issueId, id, null, null, null, null, new long[0]));
        return store;
    }

    @Override
    public void setEntryState(long entryId, int state) {
        entry.setState(state);
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        return properties;
    }

    @Override
    public Step createCurrentStep(
            long entryId, int stepId, String owner, Date start, Date due, String status, long[] previousIds) {
        SimpleStep step =
                new SimpleStep(nextStep++, entryId, stepId, 0, owner, start, due, null, status, previousIds, null);
        current.add(step);
        return step;
    }

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        return entry;
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return new ArrayList<>(current);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) {
        return entry;
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return new ArrayList<>(history);
    }

    @Override
    public void init(Map arguments) {}

    @Override
    public Step markFinished(Step step, int actionId, Date finished, String status, String caller) {
        SimpleStep done = (SimpleStep) step;
        done.setActionId(actionId);
        done.setFinishDate(finished);
        done.setStatus(status);
        done.setCaller(caller);
        return done;
    }

    @Override
    public void moveToHistory(Step step) {
        current.removeIf(each -> each.getId() == step.getId());
        history.add(step);
    }

    // The interface has it still.
    @SuppressWarnings("deprecation")
    @Override
    public List query(WorkflowQuery query) throws StoreException {
        throw new StoreException("Issues are searched with JQL, not through the workflow");
    }

    @Override
    public List query(WorkflowExpressionQuery query) throws StoreException {
        throw new StoreException("Issues are searched with JQL, not through the workflow");
    }
}
