package org.sluice.workbench.mail.incoming;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.sluice.workbench.texts.Characters;

/** Reads a message as RFC 5322 and MIME have it. */
public final class MailReader {
    private static final int LONGEST_ID = 1_000;

    private MailReader() {}

    public static ReceivedMail read(byte[] file) throws UnreadableMailException {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
            Optional<String> from = addresses(message, "From").stream().findFirst();
            if (from.isEmpty() && message.getSubject() == null && message.getMessageID() == null) {
                throw new UnreadableMailException("The file has no header of a message", null);
            }
            MailContent content = MailContent.of(message);
            return new ReceivedMail(
                    id(message, file),
                    from,
                    recipients(message),
                    subject(message),
                    references(message),
                    content.text(),
                    content.files(),
                    isAutomatic(message));
        } catch (MessagingException | IOException e) {
            throw new UnreadableMailException("The message cannot be read: " + e.getMessage(), e);
        }
    }

    private static String id(MimeMessage message, byte[] file) throws MessagingException {
        String id = message.getMessageID();
        return id == null || id.isBlank() || id.length() > LONGEST_ID ? "sha256:" + hash(file) : id.strip();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String subject(MimeMessage message) throws MessagingException {
        String subject = message.getSubject();
        return subject == null
                ? ""
                : Characters.withoutUnfit(subject).replaceAll("\\s+", " ").strip();
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        List<String> all = new ArrayList<>();
        for (String header : List.of("To", "Cc", "Bcc")) {
            all.addAll(addresses(message, header));
        }
        return all;
    }

    /** The addresses of a header, in small letters; what is none is passed over. */
    private static List<String> addresses(MimeMessage message, String header) throws MessagingException {
        String line = message.getHeader(header, ",");
        if (line == null) {
            return List.of();
        }
        try {
            return Arrays.stream(InternetAddress.parseHeader(line, false))
                    .filter(InternetAddress.class::isInstance)
                    .map(Address.class::cast)
                    .map(address -> ((InternetAddress) address).getAddress())
                    .filter(address -> address != null && address.contains("@"))
                    .map(address -> address.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (AddressException e) {
            return List.of();
        }
    }

    private static List<String> references(MimeMessage message) throws MessagingException {
        List<String> all = new ArrayList<>();
        for (String header : List.of("In-Reply-To", "References")) {
            String line = message.getHeader(header, " ");
            if (line != null) {
                List<String> ids = new ArrayList<>(Arrays.asList(line.strip().split("\\s+")));
                Collections.reverse(ids);
                all.addAll(ids);
            }
        }
        return all;
    }

    /** As Jira tells it: sent in bulk, sent by a machine, or the news that a mail did not arrive. */
    private static boolean isAutomatic(MimeMessage message) throws MessagingException {
        String submitted = message.getHeader("Auto-Submitted", " ");
        String type =
                message.getContentType() == null ? "" : message.getContentType().toLowerCase(Locale.ROOT);
        return "bulk".equalsIgnoreCase(trimmed(message.getHeader("Precedence", " ")))
                || (submitted != null && !"no".equalsIgnoreCase(submitted.strip()))
                || (type.startsWith("multipart/report") && type.contains("delivery-status"));
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
