package org.sluice.workbench.anonymizing;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sluice.workbench.anonymizing.handlers.HandlerKind;
import org.sluice.workbench.anonymizing.handlers.NamedHandler;

/** Handlers of a plugin that note what they are told; a test says what goes wrong. */
final class Noted {
    final List<String> told = new ArrayList<>();
    String fault = "";
    Runnable during = () -> {};

    List<NamedHandler> all() {
        return List.of(
                named(HandlerKind.NAME, new Name()),
                named(HandlerKind.KEY, new Key()),
                named(HandlerKind.ANONYMIZE, new Forget()),
                named(HandlerKind.TRANSFER, new Transfer()));
    }

    private static NamedHandler named(HandlerKind kind, AnonymizationHandler<?> handler) {
        return new NamedHandler(kind, "workbench.anonymize.in.profile", "garden", handler);
    }

    private ServiceResult note(String what) {
        told.add(what);
        during.run();
        SimpleErrorCollection errors = new SimpleErrorCollection();
        if (what.startsWith(fault) && !fault.isEmpty()) {
            errors.addErrorMessage("The bed is locked");
        }
        return new ServiceResultImpl(errors);
    }

    private static Collection<AffectedEntity> beds(AffectedEntityType type) {
        return List.of(AffectedEntity.newBuilder(type)
                .description("Beds")
                .numberOfOccurrences(3L)
                .build());
    }

    /** Says that there are beds to hand over. */
    private final class Transfer implements OwnershipTransferHandler {
        @Override
        public Collection<AffectedEntity> getAffectedEntities(OwnershipTransferParameter parameter) {
            return beds(AffectedEntityType.TRANSFER_OWNERSHIP);
        }

        @Override
        public int getNumberOfTasks(OwnershipTransferParameter parameter) {
            return 1;
        }

        @Override
        public ServiceResult update(OwnershipTransferParameter parameter) {
            return note("transfer " + parameter.getCurrentUserKey() + " to " + parameter.getTransferToUserKey());
        }
    }

    /** Cannot say what it holds. */
    private final class Forget implements UserAnonymizationHandler {
        @Override
        public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
            throw new IllegalStateException("Nobody counts weeds");
        }

        @Override
        public int getNumberOfTasks(UserAnonymizationParameter parameter) {
            throw new IllegalStateException("Nobody counts weeds");
        }

        @Override
        public ServiceResult update(UserAnonymizationParameter parameter) {
            return note("forget " + parameter.getUserKey());
        }
    }

    /** Takes two tasks. */
    private final class Key implements UserKeyChangeHandler {
        @Override
        public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
            return beds(AffectedEntityType.ANONYMIZE);
        }

        @Override
        public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
            return 2;
        }

        @Override
        public ServiceResult update(UserPropertyChangeParameter parameter) {
            return note("key " + parameter.getOriginal() + " to " + parameter.getTarget());
        }
    }

    /** Holds nothing. */
    private final class Name implements UserNameChangeHandler {
        @Override
        public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
            return List.of();
        }

        @Override
        public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
            return 1;
        }

        @Override
        public ServiceResult update(UserPropertyChangeParameter parameter) {
            return note("name " + parameter.getOriginal() + " to " + parameter.getTarget());
        }
    }
}
