package com.atlassian.mail;

import java.util.HashMap;
import java.util.Map;

/** A message, to one address or several with commas between. It says of itself that it is sent in bulk. */
public class Email {
    private final String to;
    private final Map<String, String> headers = new HashMap<>(Map.of("Precedence", "bulk"));
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private String encoding;

    public Email(String to) {
        this.to = to;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public String getEncoding() {
        return encoding;
    }

    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    @SuppressWarnings("rawtypes") // As published.
    public Map getHeaders() {
        return headers;
    }
}
