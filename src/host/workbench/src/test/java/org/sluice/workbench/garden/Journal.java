package org.sluice.workbench.garden;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What the plugin has lived through, in its own table. */
public final class Journal {
    private final ActiveObjects ao;

    public Journal(ActiveObjects ao) {
        this.ao = ao;
    }

    void write(String word) {
        ao.executeInTransaction(() -> ao.create(Entry.class, new DBParam("WORD", word)));
    }

    List<String> words() {
        return Arrays.stream(ao.find(Entry.class, Query.select().order("ID ASC")))
                .map(Entry::getWord)
                .toList();
    }
}
