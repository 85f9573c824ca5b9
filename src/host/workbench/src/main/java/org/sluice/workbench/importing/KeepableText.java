package org.sluice.workbench.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Reads JSON without the U+0000 of its texts: an H2 of a Jira may hold it, PostgreSQL does not. */
final class KeepableText extends JsonParserDelegate {
    KeepableText(JsonParser parser) {
        super(parser);
    }

    @Override
    public String getText() throws IOException {
        String text = super.getText();
        return text == null || text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
