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

/** GET insight/{project}/lead-time: hours from created to solved; a percentile of too few tasks is null. */
export interface LeadTime extends DataQuality {
  project: string;
  n: number;
  percentiles: { "50": number | null; "85": number | null; "95": number | null };
}

/** One week from its Monday: the median of what was solved in it, null when that was too little. */
export interface WeekOfLeadTime {
  from: string;
  n: number;
  median: number | null;
}

export interface LeadTimeWeeks {
  weeks: WeekOfLeadTime[];
}

/** One week from its Monday: how many tasks came in and how many were solved. */
export interface WeekOfFlow {
  from: string;
  arrived: number;
  solved: number;
}

/** GET insight/{project}/open. The counts of doubt are there only when the server has any. */
export interface OpenWork extends Partial<DataQuality> {
  project: string;
  open: number;
  oldest: { key: string; summary?: string; days: number } | null;
  weeks: WeekOfFlow[];
}

/** GET settings/{project}/ledger: how far the facts of the project's tasks have been gathered. */
export interface Ledger {
  state: "off" | "filling" | "ready";
  issues: number;
  of: number;
}

export interface ProjectChoice {
  key: string;
  name: string;
}
