/** Texts that plugins and the host keep by key. */
package org.sluice.workbench.tracker.settings;
