package org.sluice.workbench.tracker.rights;

import org.sluice.workbench.tracker.fields.CustomField;

/**
 * Who holds a permission or may see a security level.
 *
 * @param type how it is said
 * @param parameter the group's name, user's key, role's id, application's key (empty: any application) or user field's
 *     id ({@code customfield_10200}); empty for the others
 */
public record Holder(HolderType type, String parameter) {
    public static Holder of(HolderType type) {
        return new Holder(type, "");
    }

    /** The number of the user field that the holder names. */
    public long fieldNumber() {
        return Long.parseLong(parameter.substring(CustomField.PREFIX.length()));
    }
}
