package org.sluice.workbench.mail.outgoing;

import java.util.List;

/** A message that was sent, as it arrived. */
public record Caught(String id, List<Line> headers, String text) {
    public Caught {
        headers = List.copyOf(headers);
    }

    /** The header of that name, empty when there is none. */
    public String header(String name) {
        return headers.stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(Line::value)
                .findFirst()
                .orElse("");
    }

    /** One header, as a person reads it. */
    public record Line(String name, String value) {}
}
