import type { Preferences } from "./preferences";
import { isDay } from "./window";

export type FieldErrors = Partial<Record<"project" | "from" | "to", string>>;

/** What is wrong with the settings, each said at its field. */
export function errorsOf(preferences: Preferences): FieldErrors {
  const errors: FieldErrors = {};
  if (preferences.project === "") errors.project = AJS.I18n.getText("sluice.config.project.missing");
  if (preferences.span !== "dates") return errors;
  if (!isDay(preferences.from)) errors.from = AJS.I18n.getText("sluice.config.day.missing");
  if (!isDay(preferences.to)) errors.to = AJS.I18n.getText("sluice.config.day.missing");
  else if (isDay(preferences.from) && preferences.from > preferences.to)
    errors.to = AJS.I18n.getText("sluice.config.day.order");
  return errors;
}
