/** Schemes of screens and of field configurations: what they lead to, and which projects follow them. */
package org.sluice.workbench.pages.administration.layouts;
