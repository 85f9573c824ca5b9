package org.sluice.workbench.restapi.input;

import java.util.List;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** What an issue holds, as a form would send it: people by name, everything else as it is kept. */
record HeldValues(Desk desk) {
    List<String> typed(String fieldId, Issue issue) {
        Content content = desk.tracker().database().jdbi().withHandle(handle -> desk.fields()
                .require(fieldId)
                .read(handle, issue));
        boolean people = desk.tracker()
                .fields()
                .byFieldId(fieldId)
                .filter(field -> field.type() == FieldType.MULTI_USER)
                .isPresent();
        return people ? content.all().stream().map(this::name).toList() : content.all();
    }

    private String name(String userKey) {
        return desk.tracker().users().byKey(userKey).map(User::name).orElse(userKey);
    }
}
