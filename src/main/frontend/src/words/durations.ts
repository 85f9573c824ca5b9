import { decimal, fixed, whole } from "./numbers";

/** What a duration is told in: minutes below an hour, hours up to two days, then days. */
export type Unit = "minutes" | "hours" | "days";

export function unitOf(hours: number): Unit {
  if (Math.round(hours * 60) < 60) return "minutes";
  return hours < 48 ? "hours" : "days";
}

/** What the axis of a chart counts in: hours up to four days, so that labels stay close to what is said beside it. */
export function axisUnit(longest: number): Unit {
  const unit = unitOf(longest);
  return unit === "days" && longest < 96 ? "hours" : unit;
}

export function inUnit(hours: number, unit: Unit): number {
  switch (unit) {
    case "minutes":
      return hours * 60;
    case "hours":
      return hours;
    case "days":
      return hours / 24;
  }
}

/** As somebody would say it: "15 hours", "1 day", "2.5 hours". Only small numbers keep a decimal. */
export function spoken(hours: number): string {
  const unit = unitOf(hours);
  const amount = inUnit(hours, unit);
  const digits = amount < 10 && unit !== "minutes" ? 1 : 0;
  const rounded = Number(amount.toFixed(digits));
  const one = rounded === 1;
  const shown = decimal(rounded, digits);
  switch (unit) {
    case "minutes":
      return one ? AJS.I18n.getText("sluice.duration.minute") : AJS.I18n.getText("sluice.duration.minutes", shown);
    case "hours":
      return one ? AJS.I18n.getText("sluice.duration.hour") : AJS.I18n.getText("sluice.duration.hours", shown);
    case "days":
      return days(rounded, shown);
  }
}

/** An age: "less than a day", "1 day", "87 days", and years from two years on. */
export function spokenDays(count: number): string {
  const rounded = Math.floor(count);
  if (rounded < 1) return AJS.I18n.getText("sluice.duration.today");
  if (rounded < 2 * YEAR_DAYS) return days(rounded, whole(rounded));
  return AJS.I18n.getText("sluice.duration.years", whole(Math.floor(count / YEAR_DAYS)));
}

const YEAR_DAYS = 365.25;

function days(amount: number, shown: string): string {
  return amount === 1 ? AJS.I18n.getText("sluice.duration.day") : AJS.I18n.getText("sluice.duration.days", shown);
}

/** A number in a column whose head names the unit, so that rows can be compared by eye. */
export function inColumn(hours: number, unit: Unit): string {
  return fixed(inUnit(hours, unit), unit === "minutes" ? 0 : 1);
}

/** The unit by itself: over an axis, in the head of a column. */
export function unitText(unit: Unit): string {
  switch (unit) {
    case "minutes":
      return AJS.I18n.getText("sluice.unit.minutes");
    case "hours":
      return AJS.I18n.getText("sluice.unit.hours");
    case "days":
      return AJS.I18n.getText("sluice.unit.days");
  }
}

/** To the hundredth of an hour, for the tooltip of a rounded number. */
export function exactHours(hours: number): string {
  return AJS.I18n.getText("sluice.duration.hours", decimal(hours, 2));
}
