package org.sluice.workbench.pages.frame;

import java.util.List;

/** A headed block of a menu; without a heading when the label is empty. */
public record LinkGroup(String label, List<Link> links) {}
