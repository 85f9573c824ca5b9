package org.sluice.workbench.demo;

import java.util.List;
import java.util.Random;

/** The people, products and teams of the story. Nobody of this name works anywhere. */
final class Cast {
    static final Person INTAKE_LEAD = new Person("mette", "Mette Overgaard");
    static final List<Person> TEAM = List.of(
            INTAKE_LEAD,
            new Person("jonas", "Jonas Kirkholt"),
            new Person("sara", "Sara Wrenfield"),
            new Person("karl", "Karl Nymark"),
            new Person("oliver", "Oliver Finchley"));
    static final List<Person> REPORTERS = List.of(
            new Person("bodil", "Bodil Raskdal"),
            new Person("emil", "Emil Stormby"),
            new Person("grethe", "Grethe Lindskov"),
            new Person("tom", "Tom Ashcombe"),
            new Person("ida", "Ida Friisholm"),
            new Person("peter", "Peter Marlowe-Holm"));
    static final List<Product> PRODUCTS = List.of(
            new Product(
                    "10200",
                    "X-ray viewer",
                    "Clinical systems",
                    1,
                    List.of(
                            "X-ray pictures do not open on ward 4",
                            "Viewer shows the pictures of the last patient",
                            "Measuring tool is gone after the update",
                            "Pictures from the mobile unit arrive late",
                            "Surgeon cannot see the picture in theatre 2")),
            new Product(
                    "10201",
                    "Label printing",
                    "Print and scan",
                    3,
                    List.of(
                            "Label printer in the blood bank prints blank labels",
                            "Bar codes on sample labels cannot be read",
                            "Labels come out of the wrong printer",
                            "New label layout for the day clinic",
                            "Printer queue for labels stands still")),
            new Product(
                    "10202",
                    "Lab reports",
                    "Clinical systems",
                    2,
                    List.of(
                            "Lab report lacks the reference values",
                            "Answers from the lab arrive twice",
                            "Report cannot be printed from the record",
                            "Wish: lab trend over twelve months",
                            "Lab answers are missing since this morning")),
            new Product(
                    "10203",
                    "Medicine cabinet",
                    "Ward equipment",
                    4,
                    List.of(
                            "Cabinet on ward 7 does not open with the card",
                            "Count in the cabinet differs from the list",
                            "Door alarm goes off at night",
                            "New staff have no access to the cabinet")),
            new Product(
                    "10204",
                    "Ward tablets",
                    "Ward equipment",
                    0,
                    List.of(
                            "Tablets lose the network in the lift",
                            "Tablet asks for the code after every patient",
                            "Three tablets for the new ward",
                            "Tablet does not charge in the trolley")));

    private Cast() {}

    static <T> T one(List<T> many, Random random) {
        return many.get(random.nextInt(many.size()));
    }

    /** Somebody with an account. */
    record Person(String name, String displayName) {}

    /**
     * What a task is about.
     *
     * @param team who owns it in the end
     * @param expert who, of the team, has always solved it
     */
    record Product(String id, String name, String team, int expert, List<String> summaries) {
        Person knownBy() {
            return TEAM.get(expert);
        }
    }
}
