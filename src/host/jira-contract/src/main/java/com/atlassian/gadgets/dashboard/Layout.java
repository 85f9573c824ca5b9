package com.atlassian.gadgets.dashboard;

/** The columns of a dashboard. */
public enum Layout {
    A,
    AA,
    AB,
    BA,
    AAA
}
