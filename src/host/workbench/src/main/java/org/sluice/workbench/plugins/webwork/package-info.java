/** {@code webwork1} modules: actions of plugins, their commands, tokens and views. */
package org.sluice.workbench.plugins.webwork;
