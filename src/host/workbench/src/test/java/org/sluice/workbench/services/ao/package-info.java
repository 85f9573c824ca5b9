/** Tests of Active Objects in the host. */
package org.sluice.workbench.services.ao;
