package org.sluice.workbench.tracker.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.workbench.db.Database;

/** Everybody with an account. Names are found whatever their case, keys are exact. */
public final class Users {
    static final RowMapper<User> ROW = (row, ctx) -> new User(
            row.getString("user_key"),
            row.getString("name"),
            row.getString("display_name"),
            row.getString("email"),
            row.getBoolean("active"),
            row.getString("language"));

    private final Jdbi jdbi;
    private final Cache<String, Optional<User>> byKey =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Map<String, Integer> passwordChanges = new ConcurrentHashMap<>();

    public Users(Database database) {
        this.jdbi = database.jdbi();
    }

    /** The user with that key; the recently asked for are held in memory, every issue has three. */
    public Optional<User> byKey(String key) {
        return byKey.get(key, this::read);
    }

    public Optional<User> byName(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM app_user WHERE lower_name = :name")
                .bind("name", lower(name))
                .map(ROW)
                .findOne());
    }

    /** The active people with that mail address, by username. */
    public List<User> byEmail(String address) {
        return active("LOWER(email)", address);
    }

    /** The active people with that full name, by username. */
    public List<User> byDisplayName(String name) {
        return active("LOWER(display_name)", name);
    }

    private List<User> active(String column, String value) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM app_user WHERE " + column + " = :value AND active = TRUE ORDER BY lower_name")
                .bind("value", lower(value))
                .map(ROW)
                .list());
    }

    public Map<String, User> byKeys(Collection<String> keys) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM app_user WHERE user_key = ANY(:keys)")
                .bindArray("keys", String.class, keys)
                .map(ROW)
                .stream()
                .collect(Collectors.toMap(User::key, Function.identity())));
    }

    /** Users whose name, display name or mail address has a word that begins with the text, by display name. */
    public List<User> search(String text, int limit) {
        String start = lower(text);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM app_user WHERE"
                        + " POSITION(:start IN lower_name) = 1 OR POSITION(:start IN LOWER(email)) = 1"
                        + " OR POSITION(' ' || :start IN ' ' || LOWER(display_name)) > 0"
                        + " ORDER BY display_name, user_key LIMIT :limit")
                .bind("start", start)
                .bind("limit", limit)
                .map(ROW)
                .list());
    }

    /** The active user with that name and password; somebody without a password never is. */
    public Optional<Authenticated> authenticate(String name, String password) {
        return byName(name).flatMap(user -> {
            // Counted before the hash is read: who sets the password anew meanwhile is not let in with the old one.
            int changes = passwordChanges(user.key());
            return hashOf(user.key())
                    .filter(known -> Passwords.matches(password, known))
                    .map(known -> new Authenticated(user, changes));
        });
    }

    private Optional<String> hashOf(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT password_hash FROM app_user WHERE user_key = :key AND active AND password_hash IS NOT"
                                + " NULL")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    public void add(User user, String password) {
        add(user);
        setPassword(user.key(), password);
    }

    /** Adds somebody who cannot log in until a password is set. */
    public void add(User user) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO app_user"
                        + " (user_key, name, lower_name, display_name, email, active, language)"
                        + " VALUES (:key, :name, :lower, :displayName, :email, :active, :language)")
                .bindMethods(user)
                .bind("lower", lower(user.name()))
                .execute());
        byKey.invalidate(user.key());
    }

    public void update(User user) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE app_user SET name = :name, lower_name = :lower,"
                        + " display_name = :displayName, email = :email, active = :active, language = :language"
                        + " WHERE user_key = :key")
                .bindMethods(user)
                .bind("lower", lower(user.name()))
                .execute());
        byKey.invalidate(user.key());
    }

    /** Whether somebody can have this password: bcrypt takes 72 bytes. */
    public static boolean isPassword(String typed) {
        return Passwords.fit(typed);
    }

    /** Returns how often it has been set by now. */
    public int setPassword(String key, String password) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE app_user SET password_hash = :hash WHERE user_key = :key")
                .bind("hash", Passwords.hash(password))
                .bind("key", key)
                .execute());
        return passwordChanges.merge(key, 1, Integer::sum);
    }

    /** How often the password has been set since the host started: what was let in before the last time is so no more. */
    public int passwordChanges(String key) {
        return passwordChanges.getOrDefault(key, 0);
    }

    /** Gives them all one password. It is hashed once, so that many people take no longer than one. */
    public void setPasswords(Collection<String> keys, String password) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE app_user SET password_hash = :hash WHERE user_key = ANY(:keys)")
                        .bind("hash", Passwords.hash(password))
                        .bindArray("keys", String.class, keys)
                        .execute());
    }

    /** Reads everybody again at the next question; for whoever wrote to the table. */
    public void forget() {
        byKey.invalidateAll();
    }

    private Optional<User> read(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM app_user WHERE user_key = :key")
                .bind("key", key)
                .map(ROW)
                .findOne());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
