package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import org.junit.Test;

/** The plugin's bytecode refers to nothing of Jira outside the slice. */
public class SliceReferencesTest {
    private final References references = new References(Slice.read());

    @Test
    public void shouldReferToNothingOfJiraOutsideTheSlice() {
        JavaClasses plugin = new ClassFileImporter().importPath(Path.of("target", "classes"));

        assertThat(plugin).isNotEmpty();
        assertThat(references.outside(plugin)).isEmpty();
    }

    @Test
    public void shouldSeeATypeThatTheSliceLacks() {
        assertThat(references.outside(new ClassFileImporter().importClasses(UsesAnotherType.class)))
                .anyMatch(finding -> finding.endsWith("refers to net.java.ao.EntityManager"));
    }

    @Test
    public void shouldSeeAMemberThatTheSliceLacks() {
        assertThat(references.outside(new ClassFileImporter().importClasses(UsesAnotherMember.class)))
                .singleElement()
                .asString()
                .endsWith("net.java.ao.Query: boolean isDistinct()");
    }

    /** Holds something that the plugin may not hold. */
    static final class UsesAnotherType {
        private final EntityManager manager;

        UsesAnotherType(EntityManager manager) {
            this.manager = manager;
        }

        @Override
        public String toString() {
            return manager.toString();
        }
    }

    /** Calls something that the plugin may not call. */
    static final class UsesAnotherMember {
        boolean ask() {
            return Query.select().limit(1).isDistinct();
        }
    }
}
