package com.atlassian.gadgets.dashboard;

/** The colour of a gadget's frame. */
public enum Color {
    color1,
    color2,
    color3,
    color4,
    color5,
    color6,
    color7,
    color8
}
