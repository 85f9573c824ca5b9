/** Plugins: from a JAR's descriptor to modules that the host's pages and services use. */
package org.sluice.workbench.plugins;
