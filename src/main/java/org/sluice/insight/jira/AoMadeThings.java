package org.sluice.insight.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MadeThings;

/** What switching on made, in Active Objects. */
public final class AoMadeThings implements MadeThings {

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoMadeThings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Made> of(long projectId) {
        Query query =
                Query.select().where(MadeRow.PROJECT_ID + " = ?", projectId).order("ID ASC");
        return Arrays.stream(ao.find(MadeRow.class, query))
                .map(row -> new Made(row.getKind(), row.getTitle(), row.getThingId()))
                .toList();
    }

    @Override
    public void add(long projectId, Made made) {
        ao.create(
                MadeRow.class,
                Map.of(
                        MadeRow.PROJECT_ID, projectId,
                        MadeRow.KIND, made.kind(),
                        MadeRow.TITLE, made.name(),
                        MadeRow.THING_ID, made.id()));
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(MadeRow.class, MadeRow.PROJECT_ID + " = ?", projectId);
    }
}
