import type { Problem } from "../gadget/answers";

/** The three kinds of status that Jira knows. */
export type Category = "new" | "indeterminate" | "done";

/** What a team may say that Sluice made for it, so that undo can name it. */
export interface Made {
  kind: string;
  name: string;
  id: string;
  /** A dashboard is its owner's own: nobody else can remove it. */
  owner: string;
  mine: boolean;
  /** Whether it came by switching on; what the project had before is used, and undo leaves it. */
  added: boolean;
}

/** What Jira did not let Sluice make, or somebody has taken away since. */
export type ByHand = "gadgets" | "dashboard" | "stream" | "screens";

/** What stands of what was made; the dashboard is the reader's own. */
export interface MadeList {
  on: boolean;
  by: string | null;
  dashboardId: string | null;
  made: Made[];
  /** What is left to the reader, in the order in which it is told. */
  byHand?: ByHand[];
}

/** How switching on went: somebody else may have been first. */
export interface Switched extends MadeList {
  already: boolean;
}

/** The projects of the page. */
export interface SetupProjects {
  projects: SetupProject[];
  /** Whether it is time to offer the two-stream workflow. */
  offersWorkflow?: boolean;
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
  /** Whether anything stands that was made; for a project that is off, what undo could not remove. */
  made?: boolean;
}

export interface PreviewRunning {
  state: "running";
  issues: number;
  of: number;
}

/** What the settings of a project are chosen from. */
export interface Choosable {
  /** Statuses that Jira has beside those of the project; its history may have some of them. */
  otherStatuses?: { id: string; name: string; category: Category }[];
  statuses: { id: string; name: string; category: Category }[];
  resolutions: { id: string; name: string }[];
  teamFields: { id: string; name: string }[];
}

/** GET settings/{project}, and as far as it names something PUT. */
export interface ProjectSettings {
  teamField: string | null;
  notSolvedResolutions: string[];
  historyUrgentJql: string;
  /** Those that the project has settled itself; the others mean what Jira's category says. */
  statuses: Record<string, Category>;
  countSubTasks: boolean;
  countArchived: boolean;
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
