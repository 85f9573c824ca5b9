/** Custom fields, their options and what issues hold in them. */
package org.sluice.workbench.tracker.fields;
