package org.sluice.streams.domain;

import java.time.LocalDate;
import java.util.Set;

/** The days on which a country does not work, weekends aside. */
public interface Holidays {

    /** Those among some days; none for nobody's country. */
    Set<LocalDate> among(Days days, Country country);
}
