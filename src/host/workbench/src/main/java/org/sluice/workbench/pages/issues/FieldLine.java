package org.sluice.workbench.pages.issues;

import java.util.List;

/** A field of an issue with its values, as text. */
public record FieldLine(String id, String label, List<String> values) {}
