/** What people do to issues: each deed in a class of its own, with the rights that it needs. */
package org.sluice.workbench.operations;
