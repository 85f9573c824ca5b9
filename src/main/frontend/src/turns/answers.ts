export interface Person {
  key: string;
  name: string;
  /** False while they have been said not to be here today. */
  here: boolean;
  /** False once they no longer work in the project. */
  team: boolean;
}

/** From the first day to the last one, both included, as "2026-11-30". */
export interface Days {
  from: string;
  to: string;
}

export interface Turn extends Days {
  person: Person;
}

export type Kind = "urgent" | "intake";

export interface Rota {
  today: Person | null;
  turns: Turn[];
  gaps: Days[];
}

export interface Agreed {
  rhythm: "day" | "week";
  country: "none" | "denmark" | "sweden";
  skipHolidays: boolean;
  skipWeekends: boolean;
  /** Minutes. */
  offerAfter: number;
}

export interface Turns {
  today: string;
  me: Person;
  mayPlan: boolean;
  settings: Agreed;
  holidays: string[];
  notHere: Person[];
  urgent: Rota;
  intake: Rota;
}

export interface Now {
  urgent: Person | null;
  intake: Person | null;
}

/** What somebody enters: names or a file, never both. */
export interface Entry {
  kind: Kind;
  start: string;
  until: string;
  names?: string;
  file?: string;
  preview: boolean;
}

export interface Finding {
  line: number;
  text: string;
  message: string;
}

export interface Entered {
  message: string;
  saved: boolean;
  turns: Turn[];
  /** What somebody has now on these days and has no longer then. */
  gone: Turn[];
  gaps: Days[];
  findings: Finding[];
}

export interface Link {
  since?: string;
  /** Only just after it was made. */
  path?: string;
}
