import type { Problem } from "../gadget/answers";

/** The three kinds of status that Jira knows. */
export type Category = "new" | "indeterminate" | "done";

/** What a team may say that Sluice made for it, so that undo can name it. */
export interface Made {
  kind: string;
  name: string;
  id: string;
}

export interface MadeList {
  dashboardId: string | null;
  made: Made[];
}

/** A project that the reader administers and how far Sluice is with it. */
export interface SetupProject {
  key: string;
  name: string;
  state: "off" | "filling" | "ready";
  issues?: number;
  of?: number;
  dashboardId?: string | null;
  asOf?: string | null;
  problems?: Problem[];
}

export interface PreviewRunning {
  state: "running";
  issues: number;
  of: number;
}

/** GET setup/{project}/preview when it is done: what the project's own history says, and what it has. */
export interface PreviewReady {
  state: "ready";
  days: number;
  arrived: number;
  open: number;
  /** Without a key when the reader may not see the task. */
  oldestOpen: { key: string | null; days: number } | null;
  medianHours: number | null;
  solved: number;
  typesOnOnePerson: number;
  typesTotal: number;
  statuses: { id: string; name: string; category: Category }[];
  resolutions: { id: string; name: string; solved: boolean }[];
  priorities?: { id: string; name: string }[];
  historyUrgentJql?: string | null;
  teamFields: { id: string; name: string }[];
}

export type Preview = PreviewRunning | PreviewReady;

/** POST setup/{project}/switch-on. */
export interface SwitchOn {
  language: string;
  statuses: Record<string, Category>;
  notSolvedResolutions: string[];
  historyUrgentJql: string;
  teamField: string | null;
}
