/** {@code ao} modules: a plugin's own tables. */
package org.sluice.workbench.plugins.ao;
