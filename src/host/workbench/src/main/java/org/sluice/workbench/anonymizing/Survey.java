package org.sluice.workbench.anonymizing;

import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.anonymizing.handlers.HandlerKind;
import org.sluice.workbench.anonymizing.handlers.Handlers;
import org.sluice.workbench.anonymizing.handlers.NamedHandler;

/** Asks every handler what belongs to a user. One that cannot say is named in the log and left out. */
final class Survey {
    private static final Logger log = LoggerFactory.getLogger(Survey.class);
    private final Handlers handlers;

    Survey(Handlers handlers) {
        this.handlers = handlers;
    }

    Map<AffectedEntityType, List<AffectedEntity>> of(Subject subject) {
        Map<AffectedEntityType, List<AffectedEntity>> found = new EnumMap<>(AffectedEntityType.class);
        add(
                found,
                HandlerKind.TRANSFER,
                new OwnershipTransferParameter(subject.user().key(), null));
        for (String key : subject.keys()) {
            add(found, HandlerKind.ANONYMIZE, new UserAnonymizationParameter(key));
        }
        if (subject.changesKey()) {
            add(found, HandlerKind.KEY, new UserPropertyChangeParameter(subject.oldKey(), subject.newKey()));
        }
        if (subject.changesName()) {
            add(found, HandlerKind.NAME, new UserPropertyChangeParameter(subject.oldName(), subject.newName()));
        }
        return found;
    }

    private <T> void add(Map<AffectedEntityType, List<AffectedEntity>> found, HandlerKind kind, T parameter) {
        for (NamedHandler named : handlers.of(kind)) {
            AnonymizationHandler<T> handler = Anonymizer.typed(named);
            for (AffectedEntity entity : asked(named, handler, parameter)) {
                found.computeIfAbsent(entity.getType(), type -> new ArrayList<>())
                        .add(entity);
            }
        }
    }

    private static <T> Collection<AffectedEntity> asked(
            NamedHandler named, AnonymizationHandler<T> handler, T parameter) {
        try {
            return handler.getAffectedEntities(parameter);
        } catch (RuntimeException | LinkageError e) {
            log.error("{} of {} does not say what belongs to the user", named.nameKey(), named.origin(), e);
            return List.of();
        }
    }
}
