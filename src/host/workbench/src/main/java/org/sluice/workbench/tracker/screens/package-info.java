/** Which fields people find where and must fill: screens, field configurations, and the schemes that lead to them. */
package org.sluice.workbench.tracker.screens;
