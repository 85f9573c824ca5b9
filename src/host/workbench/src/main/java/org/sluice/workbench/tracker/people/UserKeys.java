package org.sluice.workbench.tracker.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;

/** The keys of users, for the one case in which a key changes: when its owner is anonymised. */
public final class UserKeys {
    private static final String ANONYMOUS = "JIRAUSER";
    private static final int LETTERS = 5;

    private final Jdbi jdbi;

    public UserKeys(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Whether a key says nothing about its owner: {@code JIRAUSER} and a number. */
    public static boolean isAnonymous(String key) {
        return key.matches(ANONYMOUS + "[0-9]+");
    }

    /** What somebody with that anonymous key is called: always the same for the same key. */
    public static String fullName(String anonymousKey) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(anonymousKey.getBytes(StandardCharsets.UTF_8));
            return "user-" + HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The anonymous key of a user: their own, if it is one, or one that they get at the first question and keep. */
    public String anonymous(String key) {
        return isAnonymous(key)
                ? key
                : ANONYMOUS + jdbi.inTransaction(handle -> known(handle, key).orElseGet(() -> give(handle, key)));
    }

    /** Changes the key of the account and of its memberships; what else holds it is the handlers' work. */
    public void change(String from, String to) {
        jdbi.useTransaction(handle -> {
            List<String> groups = handle.createQuery("SELECT group_name FROM membership WHERE user_key = :from")
                    .bind("from", from)
                    .mapTo(String.class)
                    .list();
            handle.execute("DELETE FROM membership WHERE user_key = ?", from);
            handle.execute("UPDATE app_user SET user_key = ? WHERE user_key = ?", to, from);
            groups.forEach(
                    group -> handle.execute("INSERT INTO membership (group_name, user_key) VALUES (?, ?)", group, to));
        });
    }

    private static Optional<Long> known(Handle handle, String key) {
        return handle.createQuery(
                        "SELECT user_number FROM app_user WHERE user_key = :key AND user_number IS NOT NULL FOR UPDATE")
                .bind("key", key)
                .mapTo(Long.class)
                .findOne();
    }

    private static long give(Handle handle, String key) {
        long number = Ids.next(handle, "user");
        while (taken(handle, ANONYMOUS + number)) {
            number = Ids.next(handle, "user");
        }
        handle.execute("UPDATE app_user SET user_number = ? WHERE user_key = ?", number, key);
        return number;
    }

    private static boolean taken(Handle handle, String key) {
        return handle.createQuery("SELECT COUNT(*) FROM app_user WHERE user_key = :key OR lower_name = LOWER(:key)")
                        .bind("key", key)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
