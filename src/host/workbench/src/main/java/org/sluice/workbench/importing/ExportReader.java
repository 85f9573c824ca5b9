package org.sluice.workbench.importing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads an export as a stream: no more than one issue is in memory. */
final class ExportReader {
    /** Takes a number as it is written: one that becomes text is to read 10.0 there, and not 1E+1. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private final ImportFile file;

    ExportReader(ImportFile file) {
        this.file = file;
    }

    /** Hands over each issue in turn and returns what stands beside them: {@code names}, {@code total} and the like. */
    Map<String, JsonNode> read(Consumer<ExportedIssue> issues) {
        Map<String, JsonNode> beside = new LinkedHashMap<>();
        String lastKey = "";
        try (InputStream in = file.open();
                JsonParser parser = new KeepableText(JSON.createParser(in))) {
            try {
                expect(parser, parser.nextToken(), JsonToken.START_OBJECT, "an object with issues");
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (name.equals("issues")) {
                        expect(parser, value, JsonToken.START_ARRAY, "a list of issues");
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            expect(parser, parser.currentToken(), JsonToken.START_OBJECT, "an issue");
                            ExportedIssue issue = new ExportedIssue(JSON.readTree(parser));
                            lastKey = issue.key();
                            issues.accept(issue);
                        }
                        beside.put(name, JSON.nullNode());
                    } else {
                        beside.put(name, JSON.readTree(parser));
                    }
                }
            } catch (JsonProcessingException broken) {
                throw broken(broken.getLocation(), lastKey, broken.getOriginalMessage());
            } catch (IOException | IllegalArgumentException broken) {
                throw broken(parser.currentLocation(), lastKey, broken.getMessage());
            }
        } catch (IOException unreadable) {
            throw new BrokenFileException(file.name(), "at its beginning", String.valueOf(unreadable.getMessage()));
        }
        if (!beside.containsKey("issues")) {
            throw new BrokenFileException(file.name(), "at its end", "it holds no list called issues");
        }
        return beside;
    }

    private void expect(JsonParser parser, JsonToken found, JsonToken wanted, String what) {
        if (found != wanted) {
            throw broken(parser.currentLocation(), "", "expected " + what);
        }
    }

    private BrokenFileException broken(JsonLocation at, String lastKey, String reason) {
        String after = lastKey.isEmpty() ? "" : ", after " + lastKey;
        return new BrokenFileException(
                file.name(),
                "line " + at.getLineNr() + ", column " + at.getColumnNr() + after,
                reason == null ? "it ends too early" : reason);
    }
}
