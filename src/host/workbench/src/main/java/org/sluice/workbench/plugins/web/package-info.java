/** What plugins add to the host's pages: items, sections, panels and the scripts and styles behind them. */
package org.sluice.workbench.plugins.web;
