package org.sluice.workbench.search;

/** A field to order by; ids and dates come newest first only when told. */
public record Sort(String field, boolean descending) {
    @Override
    public String toString() {
        return Words.quote(field) + (descending ? " DESC" : " ASC");
    }
}
