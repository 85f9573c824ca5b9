package org.sluice.streams.jira;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * One of Jollyday's calendars as Jollyday's calculations take it: the holidays of the whole country. Only what the calendars of Denmark and
 * Sweden say is understood; anything else in one, which a later version may hold, is refused and not passed over.
 */
final class HolidayCalendar implements HolidayConfigurations {

    private final List<FixedHolidayConfiguration> fixed;
    private final List<ChristianHolidayConfiguration> christian;
    private final List<FixedWeekdayBetweenFixedHolidayConfiguration> between;

    private HolidayCalendar(List<Element> holidays) {
        this.fixed = each(holidays, "Fixed", Fixed::of);
        this.christian = each(holidays, "ChristianHoliday", Christian::of);
        this.between = each(holidays, "FixedWeekdayBetweenFixed", Between::of);
        if (fixed.size() + christian.size() + between.size() != holidays.size()) {
            throw new IllegalStateException("Jollyday's calendar holds kinds of holidays that are not understood: "
                    + holidays.stream().map(Element::getTagName).distinct().toList());
        }
    }

    /** The calendar of a country, by its code. */
    static HolidayCalendar read(String country) {
        String file = "/holidays/Holidays_" + country + ".xml";
        try (InputStream in = HolidayCalendar.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Jollyday's calendar " + file + " is not in the JAR");
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
            return new HolidayCalendar(children(children(root).stream()
                    .filter(element -> element.getTagName().equals("Holidays"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Jollyday's calendar " + file + " has no holidays"))));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Jollyday's calendar " + file + " cannot be read", e);
        }
    }

    private static <T> List<T> each(List<Element> all, String name, Function<Element, T> how) {
        return all.stream()
                .filter(element -> element.getTagName().equals(name))
                .map(how)
                .toList();
    }

    private static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static MonthDay day(Element element) {
        return MonthDay.of(Month.valueOf(element.getAttribute("month")), Integer.parseInt(element.getAttribute("day")));
    }

    /** The years between which it is a holiday; a cycle of years is none of Denmark's or Sweden's. */
    private record Valid(Optional<Year> from, Optional<Year> to) {
        static Valid of(Element element) {
            if (element.hasAttribute("every")) {
                throw new IllegalStateException("a holiday of every " + element.getAttribute("every") + " years");
            }
            return new Valid(year(element, "validFrom"), year(element, "validTo"));
        }

        private static Optional<Year> year(Element element, String name) {
            return Optional.of(element.getAttribute(name))
                    .filter(text -> !text.isEmpty())
                    .map(Year::parse);
        }
    }

    /** What each kind has alike. */
    private abstract static class Base implements Limited, Described, Movable {
        private final Valid valid;

        Base(Valid valid) {
            this.valid = valid;
        }

        @Override
        public Optional<Year> validFrom() {
            return valid.from();
        }

        @Override
        public Optional<Year> validTo() {
            return valid.to();
        }

        @Override
        public YearCycle cycle() {
            return YearCycle.EVERY_YEAR;
        }

        @Override
        public String descriptionPropertiesKey() {
            return "";
        }

        @Override
        public HolidayType holidayType() {
            return HolidayType.PUBLIC_HOLIDAY;
        }

        @Override
        public List<MovingCondition> conditions() {
            return List.of();
        }
    }

    /** The same date each year. */
    private static final class Fixed extends Base implements FixedHolidayConfiguration {
        private final MonthDay day;

        private Fixed(Valid valid, MonthDay day) {
            super(valid);
            this.day = day;
        }

        static Fixed of(Element element) {
            return new Fixed(Valid.of(element), HolidayCalendar.day(element));
        }

        @Override
        public MonthDay day() {
            return day;
        }
    }

    /** So many days before or after Easter Sunday. */
    private static final class Christian extends Base implements ChristianHolidayConfiguration {
        private final ChristianHolidayType type;

        private Christian(Valid valid, ChristianHolidayType type) {
            super(valid);
            this.type = type;
        }

        static Christian of(Element element) {
            return new Christian(Valid.of(element), ChristianHolidayType.valueOf(element.getAttribute("type")));
        }

        @Override
        public ChristianHolidayType type() {
            return type;
        }

        @Override
        public Chronology chronology() {
            return IsoChronology.INSTANCE;
        }
    }

    /** A weekday between two dates. */
    private static final class Between extends Base implements FixedWeekdayBetweenFixedHolidayConfiguration {
        private final DayOfWeek weekday;
        private final List<Fixed> ends;

        private Between(Valid valid, DayOfWeek weekday, List<Fixed> ends) {
            super(valid);
            this.weekday = weekday;
            this.ends = ends;
        }

        static Between of(Element element) {
            return new Between(
                    Valid.of(element),
                    DayOfWeek.valueOf(element.getAttribute("weekday")),
                    children(element).stream().map(Fixed::of).toList());
        }

        @Override
        public FixedHolidayConfiguration from() {
            return ends.get(0);
        }

        @Override
        public FixedHolidayConfiguration to() {
            return ends.get(1);
        }

        @Override
        public DayOfWeek weekday() {
            return weekday;
        }
    }

    @Override
    public List<FixedHolidayConfiguration> fixed() {
        return fixed;
    }

    @Override
    public List<ChristianHolidayConfiguration> christianHolidays() {
        return christian;
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return between;
    }

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return List.of();
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
        return List.of();
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return List.of();
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return List.of();
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return List.of();
    }
}
