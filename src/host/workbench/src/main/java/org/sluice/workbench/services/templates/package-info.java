/** Templates that plugins render themselves. */
package org.sluice.workbench.services.templates;
