package org.sluice.workbench.mail.incoming;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A message to be put into a folder, with headers by name. */
final class Letter {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String body = "The viewer shows nothing.";

    private Letter() {}

    static Letter from(String sender, String subject) {
        return new Letter()
                .with("Message-ID", "<" + subject.hashCode() + "@example.org>")
                .with("From", "Somebody <" + sender + ">")
                .with("To", "support@example.org")
                .with("Subject", subject);
    }

    Letter with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Letter without(String header) {
        headers.remove(header);
        return this;
    }

    Letter saying(String text) {
        body = text;
        return this;
    }

    /** With a text and a file of ten bytes. */
    Letter bringing(String fileName) {
        headers.put("Content-Type", "multipart/mixed; boundary=part");
        body = "--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body
                + "\r\n--part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"" + fileName
                + "\"\r\n\r\nMDEyMzQ1Njc4OQ==\r\n--part--\r\n";
        return this;
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        return headers.entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "\r\n" + body;
    }
}
