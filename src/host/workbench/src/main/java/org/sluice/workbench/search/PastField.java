package org.sluice.workbench.search;

/**
 * A field whose past a query may ask for.
 *
 * @param item what change items call it
 * @param column the column that holds its value now
 * @param resolver finds the ids of what a query names
 */
record PastField(String item, String column, MemberField.Resolver resolver) {}
