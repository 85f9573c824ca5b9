package org.sluice.workbench.demo;

import java.util.List;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/**
 * Lets the invented people log in, all with one password that the README tells, and use the application. Only they: whoever
 * comes in by a file of somebody's own keeps having no password.
 */
public record DemoAccounts(Tracker tracker) {
    public static final String PASSWORD = "demo";

    public void open() {
        List<User> people = Cast.load()
                .people()
                .flatMap(person -> tracker.users().byName(person.login()).stream())
                .toList();
        tracker.users().setPasswords(people.stream().map(User::key).toList(), PASSWORD);
        people.forEach(person -> tracker.groups().add(Groups.SOFTWARE_USERS, person));
    }
}
