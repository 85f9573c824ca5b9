package org.sluice.platform;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door that every REST answer leaves through: what was asked for, or why not, in the caller's language. What nobody
 * foresaw is a number for the caller and a trace with the same number in the log.
 */
public final class RestDoor {

    private static final Logger log = LoggerFactory.getLogger(RestDoor.class);

    private final I18nResolver texts;

    /** Speaks the caller's language. */
    public RestDoor(I18nResolver texts) {
        this.texts = texts;
    }

    /** Answers with what the work gives; a {@link Response} is passed on as it is. */
    public Response answer(Supplier<?> work) {
        try {
            Object result = work.get();
            return result instanceof Response response ? response : json(200, result);
        } catch (Refusal refusal) {
            String message = texts.getText(refusal.key(), refusal.arguments().toArray(new Serializable[0]));
            return json(refusal.status(), new ErrorDto(message, refusal.field().orElse(null), null));
        } catch (Exception | LinkageError | StackOverflowError unforeseen) {
            // Jira's own services throw checked exceptions that their published signatures do not all show, or are
            // others; and a query of a thousand parentheses may be too deep for its parser.
            String id = UUID.randomUUID().toString();
            log.error("Request failed, id {}", id, unforeseen);
            return json(500, new ErrorDto(texts.getText("sluice.error.unforeseen"), null, id));
        }
    }

    /** An answer that is more than a plain yes. */
    public static Response json(int status, Object entity) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(entity)
                .build();
    }
}
