package org.sluice.streams.domain;

import java.util.Locale;
import java.util.Set;

/**
 * What a part is called.
 *
 * @param name in the set-up language
 * @param type what it has to be, as {@link SiteThing#type}
 * @param names in each of Sluice's languages, in lower case: by them it is found
 * @param usual what sites call it otherwise, in lower case
 */
public record PartWords(String name, String description, String type, Set<String> names, Set<String> usual) {

    /** What a thing is called besides when the name alone is somebody else's. */
    private static final String OTHER = " (Sluice)";

    boolean fits(SiteThing thing) {
        return type.equals(thing.type());
    }

    boolean isNamed(SiteThing thing) {
        String name = thing.name().toLowerCase(Locale.ROOT);
        String other = OTHER.toLowerCase(Locale.ROOT);
        return names.contains(name.endsWith(other) ? name.substring(0, name.length() - other.length()) : name);
    }

    boolean isUsual(SiteThing thing) {
        return usual.contains(thing.name().toLowerCase(Locale.ROOT));
    }

    String otherName() {
        return name + OTHER;
    }
}
