package org.sluice.workbench.tracker.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;

/**
 * Personal access tokens. A token is random and long, so that a plain hash of it is enough: nobody can guess what it was
 * made of, and a check does not have to be slow as that of a password.
 */
public final class AccessTokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 33;
    private static final RowMapper<AccessToken> ROW = (row, ctx) -> new AccessToken(
            row.getLong("id"),
            row.getString("user_key"),
            row.getString("name"),
            Columns.instant(row, "created"),
            Optional.ofNullable(row.getObject("expires", Long.class)).map(Instant::ofEpochMilli));

    private final Jdbi jdbi;
    private final Clock clock;

    public AccessTokens(Database database, Clock clock) {
        this.jdbi = database.jdbi();
        this.clock = clock;
    }

    /** Makes one and tells it, this once. */
    public Made make(String userKey, String name, Optional<Duration> validity) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String raw = Base64.getEncoder().encodeToString(bytes);
        Instant now = clock.instant();
        return jdbi.inTransaction(handle -> {
            AccessToken token =
                    new AccessToken(Ids.next(handle, "access_token"), userKey, name, now, validity.map(now::plus));
            handle.execute(
                    "INSERT INTO access_token (id, user_key, name, token_hash, created, expires)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    token.id(),
                    userKey,
                    name,
                    hash(raw),
                    now.toEpochMilli(),
                    token.expires().map(Instant::toEpochMilli).orElse(null));
            return new Made(token, raw);
        });
    }

    public List<AccessToken> of(String userKey) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM access_token WHERE user_key = :user ORDER BY id")
                        .bind("user", userKey)
                        .map(ROW)
                        .list());
    }

    /** Whose token it is, as long as it is valid. */
    public Optional<String> userOf(String raw) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM access_token WHERE token_hash = :hash")
                        .bind("hash", hash(raw))
                        .map(ROW)
                        .findOne())
                .filter(token -> token.expires()
                        .filter(end -> !clock.instant().isBefore(end))
                        .isEmpty())
                .map(AccessToken::userKey);
    }

    public void remove(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM access_token WHERE id = ?", id));
    }

    private static String hash(String raw) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A new token with what only its maker is told. */
    public record Made(AccessToken token, String raw) {}
}
