package org.sluice.workbench.osgi;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Plugins get packages from the host alone: what the workbench's own supporting bundles need among themselves (a logging
 * bridge, Spring 5 where Jira 11 has Spring 6) must not make a plugin resolve that Jira would refuse.
 */
final class HostPackagesOnly implements ResolverHookFactory {
    private static final String FOR_SUPPORT = "org.slf4j.spi";
    private final Set<Long> support;

    HostPackagesOnly(Collection<Bundle> support) {
        this.support = support.stream().map(Bundle::getBundleId).collect(Collectors.toSet());
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return new Hook();
    }

    /** Takes the supporting bundles out of the candidates of everybody else. */
    private final class Hook implements ResolverHook {
        @Override
        public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
            if (!PackageNamespace.PACKAGE_NAMESPACE.equals(requirement.getNamespace())) {
                return;
            }
            boolean ofSupport = isSupport(requirement.getRevision());
            if (!ofSupport) {
                candidates.removeIf(candidate -> isSupport(candidate.getRevision()) || isForSupport(candidate));
            }
        }

        private boolean isForSupport(BundleCapability candidate) {
            return FOR_SUPPORT.equals(candidate.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
        }

        private boolean isSupport(BundleRevision revision) {
            return support.contains(revision.getBundle().getBundleId());
        }

        @Override
        public void filterResolvable(Collection<BundleRevision> candidates) {}

        @Override
        public void filterSingletonCollisions(
                BundleCapability singleton, Collection<BundleCapability> collisionCandidates) {}

        @Override
        public void end() {}
    }
}
