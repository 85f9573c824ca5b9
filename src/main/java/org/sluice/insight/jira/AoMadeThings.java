package org.sluice.insight.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MadeThings;
import org.sluice.work.KeptElsewhere;

/** What switching on made and intends, in Active Objects. */
public final class AoMadeThings implements MadeThings, KeptElsewhere {

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoMadeThings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Made> of(long projectId) {
        return rows(projectId).map(AoMadeThings::made).toList();
    }

    @Override
    public Set<Long> projects() {
        return Arrays.stream(ao.find(MadeRow.class)).map(MadeRow::getProjectId).collect(Collectors.toSet());
    }

    @Override
    public void add(long projectId, Made made) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(MadeRow.PROJECT_ID, projectId);
        columns.put(MadeRow.KIND, made.kind());
        columns.put(MadeRow.TITLE, made.name());
        columns.put(MadeRow.OWNER_KEY, made.owner());
        made.id().ifPresent(id -> columns.put(MadeRow.THING_ID, id));
        ao.create(MadeRow.class, columns);
    }

    @Override
    public void complete(long projectId, Made intended, String id) {
        rows(projectId, intended).forEach(row -> {
            row.setThingId(id);
            row.save();
        });
    }

    @Override
    public void forget(long projectId, Made made) {
        rows(projectId, made).forEach(ao::delete);
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(MadeRow.class, MadeRow.PROJECT_ID + " = ?", projectId);
    }

    /** Compared here and not in SQL: a title is a large text, which not every database compares. */
    private Stream<MadeRow> rows(long projectId, Made made) {
        return rows(projectId).filter(row -> made(row).equals(made));
    }

    private Stream<MadeRow> rows(long projectId) {
        Query query =
                Query.select().where(MadeRow.PROJECT_ID + " = ?", projectId).order("ID ASC");
        return Arrays.stream(ao.find(MadeRow.class, query));
    }

    private static Made made(MadeRow row) {
        return new Made(row.getKind(), row.getTitle(), row.getOwnerKey(), Optional.ofNullable(row.getThingId()));
    }
}
