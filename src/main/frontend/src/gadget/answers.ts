/** Why tasks of the window were not counted; the reasons are codes, their words are in words/reasons. */
export interface Excluded {
  reason: string;
  count: number;
}

export interface DataQuality {
  used: number;
  of: number;
  excluded: Excluded[];
}

/** What the history could not be read with, as a code; the words are in words/problems. */
export type Problem = "URGENT_QUERY" | "TEAM_FIELD" | "STREAM_FIELD" | "FAILED";

/** Of every measure: the facts are no older than that instant, none before anything was read to its end. */
export interface Measured {
  asOf?: string | null;
  problems?: Problem[];
}

/** GET insight/{project}/lead-time: hours from coming in to solved; a percentile of too few tasks is null. */
export interface LeadTime extends DataQuality, Measured {
  project: string;
  n: number;
  percentiles: { "50": number | null; "85": number | null; "95": number | null };
  weeks: WeekOfLeadTime[];
}

/** One week from its Monday: the median of what was solved in it, null when that was too little. */
export interface WeekOfLeadTime {
  from: string;
  n: number;
  median: number | null;
}

/**
 * One week from its Monday: how many tasks came in, were solved, were closed without being solved, and were open when it
 * ended, or now in the week that has not.
 */
export interface WeekOfFlow {
  from: string;
  arrived: number;
  solved: number;
  closed: number;
  open: number;
}

/** GET insight/{project}/open. */
export interface OpenWork extends Measured {
  project: string;
  open: number;
  /** Also null when none of the open ones can be shown to the reader any more. */
  oldest: { key: string; summary?: string; days: number } | null;
  weeks: WeekOfFlow[];
}

/**
 * GET settings/{project}/ledger: how far the facts of the project's tasks have been gathered. Who does not administer the
 * project gets per cent instead of tasks. Ready and reading: read once more, what is known is served meanwhile.
 */
export interface Ledger extends Measured {
  state: "off" | "filling" | "ready";
  issues: number;
  of: number;
  unit?: "tasks" | "percent";
  reading?: boolean;
  check?: { at: string; missing: number; gone: number; changed: number } | null;
}

export interface ProjectChoice {
  key: string;
  name: string;
}
