/** The OSGi framework: what it exports, which bundles support plugins, how a plugin's own Spring context is reached. */
package org.sluice.workbench.osgi;
