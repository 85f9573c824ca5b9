package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.streams.domain.CalendarLinks;

/** The secrets in Active Objects, hashed: whoever reads the table can open nothing. A secret has 256 random bits, so its hash needs no salt. */
public final class AoCalendarLinks implements CalendarLinks {

    private static final int BYTES = 32;

    private final ActiveObjects ao;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Rows in the plugin's tables. */
    public AoCalendarLinks(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public String renew(String userKey) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ao.executeInTransaction(() -> {
            revoke(userKey);
            return ao.create(
                    CalendarLinkRow.class,
                    Map.of(
                            CalendarLinkRow.USER_KEY, userKey,
                            CalendarLinkRow.SECRET_HASH, hash(secret),
                            CalendarLinkRow.MADE_AT, clock.millis()));
        });
        return secret;
    }

    @Override
    public void revoke(String userKey) {
        ao.deleteWithSQL(CalendarLinkRow.class, CalendarLinkRow.USER_KEY + " = ?", userKey);
    }

    @Override
    public Optional<Instant> since(String userKey) {
        return one(CalendarLinkRow.USER_KEY, userKey)
                .map(CalendarLinkRow::getMadeAt)
                .map(Instant::ofEpochMilli);
    }

    @Override
    public Set<String> owners() {
        return Arrays.stream(ao.find(CalendarLinkRow.class))
                .map(CalendarLinkRow::getUserKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> owner(String secret) {
        return one(CalendarLinkRow.SECRET_HASH, hash(secret)).map(CalendarLinkRow::getUserKey);
    }

    private Optional<CalendarLinkRow> one(String column, String value) {
        return Arrays.stream(ao.find(CalendarLinkRow.class, column + " = ?", value))
                .findFirst();
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
