package org.sluice.workbench.services.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.java.ao.atlassian.TablePrefix;

/**
 * The names that Jira gives a plugin's tables: {@code AO_}, the last six digits of the MD5 of the namespace, the entity's
 * name in upper snake case.
 */
final class TableNames implements TablePrefix {
    private static final int DIGITS = 6;
    private final String prefix;

    TableNames(String namespace) {
        String hash = HexFormat.of().withUpperCase().formatHex(md5(namespace));
        this.prefix = "AO_" + hash.substring(hash.length() - DIGITS) + "_";
    }

    String prefix() {
        return prefix;
    }

    @Override
    public String prepend(String name) {
        return prefix + name;
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
