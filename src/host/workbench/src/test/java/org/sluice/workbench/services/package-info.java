/** Tests of the platform's services. */
package org.sluice.workbench.services;
