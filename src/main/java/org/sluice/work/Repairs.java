package org.sluice.work;

/**
 * How many tasks of a ledger had to be put right, by what was wrong.
 *
 * @param missing tasks of the project that the ledger did not know
 * @param gone tasks that the ledger knew and that are no longer in the project
 * @param changed tasks whose facts were others
 */
public record Repairs(int missing, int gone, int changed) {

    /** All was right. */
    public static final Repairs NONE = new Repairs(0, 0, 0);

    /** These and more. */
    public Repairs plus(Repairs more) {
        return new Repairs(missing + more.missing, gone + more.gone, changed + more.changed);
    }

    /** How many there are. */
    public int total() {
        return missing + gone + changed;
    }
}
