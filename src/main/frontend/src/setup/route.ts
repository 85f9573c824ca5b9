/** The four steps of the page, and the page of a project that is switched on. */
export type Step = "choose" | "look" | "settings" | "switch-on" | "on";

const STEPS: readonly Step[] = ["choose", "look", "settings", "switch-on", "on"];

export const LANGUAGES = ["en", "da", "sv"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where somebody is on the page; kept behind the # of the address, so that a reload comes back to the same place. */
export interface Route {
  step: Step;
  project: string;
  language: Language;
}

export function parse(hash: string, ready: Language): Route {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  const project = values.get("project") ?? "";
  const step = STEPS.find((known) => known === values.get("step")) ?? "choose";
  return {
    project,
    step: project === "" ? "choose" : step,
    language: LANGUAGES.find((known) => known === values.get("language")) ?? ready,
  };
}

/** What the page shows: a step, or the settings of a project that is on, or that there is no such project. */
export type Place = Step | "change" | "unknown";

/** A project that is on is past the steps: an address that leads into them shows the project instead of beginning anew. */
export function placeOf(step: Step, isOn: boolean, isThere: boolean): Place {
  if (step === "choose") return "choose";
  if (!isOn) return isThere ? step : "unknown";
  return step === "settings" ? "change" : "on";
}

export function format({ step, project, language }: Route): string {
  return "#" + new URLSearchParams({ step, project, language }).toString();
}

/** The set-up language that the reader probably wants: the one that Jira speaks with them. */
export function readyLanguage(locale: string): Language {
  return LANGUAGES.find((known) => locale.startsWith(known)) ?? "en";
}
