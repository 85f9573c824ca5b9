package org.sluice.workbench.services.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.AoRule;

/** Active Objects on the host's database: reading, writing, transactions. */
public class ActiveObjectsTest {
    private static final int A_THOUSAND_AND_ONE = 1_001;

    @Rule
    public final AoRule tables = new AoRule(Note.class);

    @Test
    public void shouldFindWhatWasCreated() {
        ActiveObjects ao = tables.ao();

        ao.create(Note.class, issue(7), slot("a"), new DBParam("WORDING", "x".repeat(30_000)));

        Note[] found = ao.find(Note.class, Query.select().where("ISSUE_ID = ?", 7L));
        assertThat(found).hasSize(1);
        assertThat(found[0].getSlotKey()).isEqualTo("a");
        assertThat(found[0].getWording()).hasSize(30_000);
        assertThat(ao.get(Note.class, found[0].getID()).getIssueId()).isEqualTo(7);
    }

    @Test
    public void shouldKeepAChangeOnlyAfterSave() {
        ActiveObjects ao = tables.ao();
        Note note = ao.create(Note.class, issue(1), slot("a"));
        note.setOpen(true);
        note.save();

        note.setIssueId(2);

        Note read = ao.get(Note.class, note.getID());
        assertThat(read.isOpen()).isTrue();
        assertThat(read.getIssueId()).isEqualTo(1);
    }

    @Test
    public void shouldWriteInATransactionWhatAnotherHasJustWritten() {
        ActiveObjects ao = tables.ao();
        Note note = ao.create(Note.class, issue(1), slot("a"));

        int removed = ao.executeInTransaction(() -> {
            assertThat(ao.count(Note.class)).isEqualTo(1);
            CompletableFuture.runAsync(() -> {
                        note.setOpen(true);
                        note.save();
                    })
                    .join();
            return ao.deleteWithSQL(Note.class, "ISSUE_ID = ?", 1L);
        });

        assertThat(removed).isEqualTo(1);
    }

    @Test
    public void shouldReadManyInOneStatement() {
        ActiveObjects ao = tables.ao();
        ao.executeInTransaction(() -> {
            for (int i = 0; i < A_THOUSAND_AND_ONE; i++) {
                ao.create(Note.class, issue(i), slot("s" + i));
            }
            return null;
        });
        long before = tables.statements();
        List<Long> issues = new ArrayList<>();

        ao.stream(Note.class, Query.select("ID, ISSUE_ID").order("ISSUE_ID"), note -> issues.add(note.getIssueId()));

        assertThat(issues).hasSize(A_THOUSAND_AND_ONE).isSorted();
        assertThat(tables.statements() - before).isEqualTo(1);
    }

    @Test
    public void shouldPageInTheGivenOrder() {
        ActiveObjects ao = tables.ao();
        for (int i = 0; i < 5; i++) {
            ao.create(Note.class, issue(i), slot("s" + i));
        }

        Note[] page = ao.find(
                Note.class, Query.select().order("ISSUE_ID DESC").limit(2).offset(1));

        assertThat(page).extracting(Note::getIssueId).containsExactly(3L, 2L);
    }

    @Test
    public void shouldDeleteAndCount() {
        ActiveObjects ao = tables.ao();
        Note first = ao.create(Note.class, issue(1), slot("a"));
        ao.create(Note.class, issue(2), slot("b"));
        ao.create(Note.class, issue(3), slot("c"));

        ao.delete(first);
        int gone = ao.deleteWithSQL(Note.class, "ISSUE_ID = ?", 2L);

        assertThat(gone).isEqualTo(1);
        assertThat(ao.count(Note.class)).isEqualTo(1);
        assertThat(ao.count(Note.class, Query.select().where("ISSUE_ID > ?", 3L)))
                .isZero();
    }

    @Test
    public void shouldTakeATransactionBackWhole() {
        ActiveObjects ao = tables.ao();

        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    ao.create(Note.class, issue(1), slot("a"));
                    return ao.executeInTransaction(() -> {
                        ao.create(Note.class, issue(2), slot("b"));
                        throw new IllegalStateException("half way");
                    });
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("half way");

        assertThat(ao.count(Note.class)).isZero();
    }

    @Test
    public void shouldRefuseASecondRowInAUniqueSlot() {
        ActiveObjects ao = tables.ao();
        ao.create(Note.class, issue(1), slot("a"));

        assertThatThrownBy(() -> ao.create(Note.class, issue(2), slot("a"))).isInstanceOf(ActiveObjectsException.class);
        assertThat(ao.count(Note.class)).isEqualTo(1);
    }

    @Test
    public void shouldWantWhatMayNotBeNull() {
        ActiveObjects ao = tables.ao();

        assertThatThrownBy(() -> ao.create(Note.class, issue(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static DBParam issue(long id) {
        return new DBParam("ISSUE_ID", id);
    }

    private static DBParam slot(String key) {
        return new DBParam("SLOT_KEY", key);
    }
}
