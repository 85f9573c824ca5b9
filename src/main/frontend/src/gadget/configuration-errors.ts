import { dayText } from "../words/numbers";
import { isCap, type Preferences } from "./preferences";
import { FIRST_DAY, isDay, LAST_DAY } from "./window";

export type FieldErrors = Partial<Record<"project" | "from" | "to" | "cap", string>>;

/** What is wrong with the settings, each said at its field. */
export function errorsOf(preferences: Preferences): FieldErrors {
  const errors: FieldErrors = {};
  if (preferences.project === "") errors.project = AJS.I18n.getText("sluice.config.project.missing");
  if (!isCap(preferences.cap)) errors.cap = AJS.I18n.getText("sluice.config.cap.range");
  if (preferences.span !== "dates") return errors;
  const from = errorOfDay(preferences.from);
  const to = errorOfDay(preferences.to);
  if (from !== undefined) errors.from = from;
  if (to !== undefined) errors.to = to;
  else if (from === undefined && preferences.from > preferences.to)
    errors.to = AJS.I18n.getText("sluice.config.day.order");
  return errors;
}

/** A browser's field for days also takes a year of five digits, which no answer can be given for. */
function errorOfDay(day: string): string | undefined {
  if (day === "" || (!isDay(day) && !/^\d{5,}-/.test(day))) return AJS.I18n.getText("sluice.config.day.missing");
  if (!isDay(day) || day < FIRST_DAY || day > LAST_DAY)
    return AJS.I18n.getText("sluice.config.day.range", dayText(FIRST_DAY), dayText(LAST_DAY));
  return undefined;
}
