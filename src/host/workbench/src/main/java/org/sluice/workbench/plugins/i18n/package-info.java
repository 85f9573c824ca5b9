/** Texts of the host and of plugins, by key and language. */
package org.sluice.workbench.plugins.i18n;
