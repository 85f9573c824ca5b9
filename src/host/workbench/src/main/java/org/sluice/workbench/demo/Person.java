package org.sluice.workbench.demo;

/** Somebody with an account. Nobody of such a name works anywhere. */
interface Person {
    String login();

    String name();

    default String firstName() {
        return name().substring(0, name().indexOf(' '));
    }
}
