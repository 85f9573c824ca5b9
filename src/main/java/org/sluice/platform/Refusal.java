package org.sluice.platform;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The caller does not get what was asked for, and is told why.
 *
 * <p>Each kind is one HTTP status: 401 not logged in; 403 not allowed; 404 not there or not visible, which the answer does
 * not tell apart; 409 not in this state; 400 something in the request cannot be meant.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient Optional<String> field;
    private final transient List<Serializable> arguments;

    private Refusal(int status, String key, Optional<String> field, Serializable... arguments) {
        super(status + " " + key + field.map(name -> " (" + name + ")").orElse("") + " " + Arrays.toString(arguments));
        this.status = status;
        this.key = key;
        this.field = field;
        this.arguments = Arrays.stream(arguments)
                .map(argument -> argument == null ? "null" : argument)
                .toList();
    }

    /** Nobody is logged in. */
    public static Refusal notLoggedIn() {
        return new Refusal(401, "sluice.error.not-logged-in", Optional.empty());
    }

    /** The caller may see it, and no more. */
    public static Refusal forbidden(String key, Serializable... arguments) {
        return new Refusal(403, key, Optional.empty(), arguments);
    }

    /** It is not there, or the caller must not know that it is. */
    public static Refusal projectNotFound() {
        return new Refusal(404, "sluice.error.project-not-found", Optional.empty());
    }

    /** Nobody has begun the preview. */
    public static Refusal previewNotFound() {
        return new Refusal(404, "sluice.error.preview-not-found", Optional.empty());
    }

    /** Not in this state. */
    public static Refusal conflict(String key, Serializable... arguments) {
        return new Refusal(409, key, Optional.empty(), arguments);
    }

    /** A part of the request cannot be meant. */
    public static Refusal badInput(String field, String key, Serializable... arguments) {
        return new Refusal(400, key, Optional.of(field), arguments);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The key of the sentence for the caller. */
    public String key() {
        return key;
    }

    /** What the sentence is filled with. */
    public List<Serializable> arguments() {
        return arguments;
    }

    /** The part of the request that cannot be meant. */
    public Optional<String> field() {
        return field;
    }
}
