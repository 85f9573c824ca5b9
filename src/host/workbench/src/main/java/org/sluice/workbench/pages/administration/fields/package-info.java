/** The administration of custom fields, screens and field configurations. */
package org.sluice.workbench.pages.administration.fields;
