/** What all pages share: head, header, footer, texts, times and the navigation of administration and projects. */
package org.sluice.workbench.pages.frame;
