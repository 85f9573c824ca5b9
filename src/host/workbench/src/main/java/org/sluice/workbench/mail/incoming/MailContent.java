package org.sluice.workbench.mail.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sluice.workbench.texts.Characters;

/** What a message says, and the files that it brings. Of a text in two forms the plain one is taken. */
final class MailContent {
    private static final int LONGEST_NAME = 255;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<ReceivedMail.File> files = new ArrayList<>();

    private MailContent() {}

    static MailContent of(Part message) throws MessagingException, IOException {
        MailContent content = new MailContent();
        content.add(message);
        return content;
    }

    String text() {
        String text = plain.toString().isBlank() ? withoutTags(html.toString()) : plain.toString();
        return Characters.withoutUnfit(text)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    List<ReceivedMail.File> files() {
        return files;
    }

    private void add(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                add(parts.getBodyPart(i));
            }
        } else if (isFile(part)) {
            files.add(new ReceivedMail.File(name(part), size(part)));
        } else {
            (part.isMimeType("text/html") ? html : plain).append(text(part)).append('\n');
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || part.getFileName() != null
                || !part.isMimeType("text/*");
    }

    /** A character set that nobody knows is read as far as it goes. */
    private static String text(Part part) throws MessagingException, IOException {
        try {
            return part.getContent() instanceof String text ? text : "";
        } catch (UnsupportedEncodingException e) {
            try (InputStream in = part.getInputStream()) {
                return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            }
        }
    }

    /** Without the folders that it lay in at the sender's. */
    private static String name(Part part) throws MessagingException, IOException {
        String told = part.getFileName();
        String decoded = told == null
                ? part.getContentType().replaceAll("(?s);.*", "").replace('/', '.')
                : MimeUtility.decodeText(told);
        String name = decoded.replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .replaceAll("[\":?*<|>]", "_")
                .strip();
        return name.isEmpty() ? "attachment" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static long size(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static String withoutTags(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("script, style, title").remove();
        document.select("p, div, li, tr, blockquote, h1, h2, h3").prepend("\n");
        return document.wholeText()
                .replaceAll("[ \\t\\x0B\\f\\u00A0]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n");
    }
}
