/** The life of plugins while the host runs: installed, enabled, upgraded, disabled, uninstalled, and what the home remembers. */
package org.sluice.workbench.plugins.life;
