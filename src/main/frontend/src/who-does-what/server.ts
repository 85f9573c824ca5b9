import { address, ask, tell } from "../host/rest";

export type Kind = "us" | "project" | "department";

/** Whose something is; a project without key or name is gone, or hidden from the reader. */
export interface Whose {
  kind: Kind;
  project?: number | null;
  key?: string | null;
  name?: string | null;
  address?: string | null;
}

/** A line; one that the server does not know yet has a number below 0. */
export interface Line {
  id: number;
  what: string;
  whose: Whose;
  sentence: string;
  words: string[];
  facts: string[];
  examples: string[];
  decides: string;
  /** A day such as "2026-11-30". */
  agreed: string | null;
}

/** What is the matter with a line, by its place from 1; 0 is all of them together. */
export interface Finding {
  line: number;
  text: string;
  message: string;
  warning: boolean;
}

export interface Change {
  version: number;
  at: string;
  by: string;
  added: number;
  changed: number;
  removed: number;
}

export interface Receiver {
  id: number;
  key: string;
  name: string;
}

export interface Catalogue {
  version: number;
  lines: Line[];
  findings: Finding[];
  changes: Change[];
  projects: Receiver[];
  most: number;
}

/** What pasted lines or a file mean. */
export interface Read {
  lines: Line[];
  findings: Finding[];
}

/** A line that what was passed on speaks for: so many of the tasks with that word went there, these last. */
export interface Suggestion {
  line: Line;
  passed: number;
  of: number;
  tasks: string[];
}

/** Everything that the page asks of the server about one project. */
export function serverOf(project: string) {
  const path = `/rest/sluice/1.0/intake/${encodeURIComponent(project)}/who-does-what`;
  return {
    lines: () => ask<Catalogue>(path),
    save: (version: number, lines: Line[]) =>
      tell<Catalogue>("PUT", path, { version, lines: lines.map((line) => (line.id < 0 ? { ...line, id: 0 } : line)) }),
    undo: (version: number, to: number) => tell<Catalogue>("POST", `${path}/undo`, { version, to }),
    paste: (text: string) => tell<Read>("POST", `${path}/read`, { text }),
    file: (file: string) => tell<Read>("POST", `${path}/read`, { file }),
    suggestions: () => ask<{ suggestions: Suggestion[] }>(`${path}/suggestions`),
    table: address(`${path}/csv`),
  };
}

export type Server = ReturnType<typeof serverOf>;
