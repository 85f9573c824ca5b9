// Invented answers; the project's key chooses the case: SUP ready, OFF, FILL, NONE (404), OUT (401), FEW, ZERO, BAD, LATE, THIN.
const monday = (weeksAgo) => {
  const now = new Date();
  const day = (now.getUTCDay() + 6) % 7;
  return new Date(now.getTime() - (day + 7 * weeksAgo) * 86_400_000).toISOString().slice(0, 10);
};
const weeks = (count) =>
  Array.from({ length: count }, (_, index) => ({
    from: monday(count - 1 - index),
    wave: Math.sin(index * 1.7) + Math.sin(index / 3),
  }));
const refused = (status, message, field) => ({ status, body: { message, ...(field ? { field } : {}) } });
const asked = new Map();
const asOf = new Date(Date.now() - 3_600_000).toISOString();

const leadTime = {
  SUP: {
    n: 1204,
    percentiles: { 50: 15.13, 85: 313.67, 95: 768.77 },
    used: 1204,
    of: 1212,
    excluded: [{ reason: "NOT_SOLVED", count: 8 }],
  },
  FEW: { n: 9, percentiles: { 50: 3.2, 85: null, 95: null }, used: 9, of: 9, excluded: [] },
  ZERO: { n: 0, percentiles: { 50: null, 85: null, 95: null }, used: 0, of: 0, excluded: [] },
  THIN: {
    n: 60,
    percentiles: { 50: 52.4, 85: 411.1, 95: 700 },
    used: 60,
    of: 100,
    excluded: [
      { reason: "NOT_SOLVED", count: 31 },
      { reason: "NO_DATE", count: 9 },
    ],
  },
};

export function answer(method, url, referer) {
  const parts = url.pathname.split("/");
  const project = parts[6] ?? "";
  const what = parts.slice(5).join("/");
  if (what === "insight/projects")
    return {
      status: 200,
      body: {
        projects: [
          { key: "SUP", name: "IT support", state: "ready" },
          { key: "FEW", name: "Ward phones", state: "ready" },
        ],
      },
    };
  if (parts[5] === "setup") return setupAnswer(method, parts, url);
  if (what === `settings/${project}/ledger` && project in progress.on) {
    progress.on[project] = Math.min(7554, progress.on[project] + 2000);
    return {
      status: 200,
      body: { state: progress.on[project] < 7554 ? "filling" : "ready", issues: progress.on[project], of: 7554 },
    };
  }
  const known = ofJira(url.pathname);
  if (known !== undefined) return { status: 200, body: known };
  if (what === `settings/${project}`) return { status: 200, body: settings };
  if (/^settings\/(SUP|BOTH|LAKE|BARE)\/ledger$/.test(what))
    return {
      status: 200,
      body: { state: "ready", issues: 1212, of: 1212, reading: false, asOf, problems: project === "SUP" ? ["URGENT_QUERY", "FAILED"] : [] },
    };
  if (what === `settings/${project}/ledger`) {
    const issues = Math.min(7554, (asked.get(project) ?? 2310) + 411);
    asked.set(project, issues);
    return { status: 200, body: { state: project === "OFF" || project === "LEFT" ? "off" : "filling", issues, of: 7554 } };
  }
  if (project === "OFF" || project === "FILL") return refused(409, "Sluice is not switched on.");
  if (project === "NONE") return refused(404, "No such project.");
  if (project === "OUT") return refused(401, "Log in.");
  if (project === "BAD") return refused(500, undefined);
  if (project === "LATE") return { status: 200, body: {}, delay: 30_000 };
  const numbers = leadTime[project] ?? leadTime.SUP;
  const count = Number(new URL(referer || "http://x/").searchParams.get("window") ?? 52) || 90;
  const problems = project === "THIN" ? ["URGENT_QUERY", "FAILED"] : [];
  if (what.endsWith("/lead-time"))
    return {
      status: 200,
      body: {
        project,
        stream: "all",
        unit: "hours",
        ...numbers,
        asOf,
        problems,
        weeks:
          numbers.n === 0
            ? []
            : weeks(count).map(({ from, wave }, index) => ({
                from,
                n: 40,
                median: index === 4 ? null : 18 + 5 * wave,
              })),
      },
    };
  return {
    status: 200,
    body: {
      project,
      asOf,
      problems,
      open: numbers.n === 0 ? 0 : 87,
      oldest:
        numbers.n === 0
          ? null
          : {
              key: `${project}-212`,
              summary: "Label printer in the delivery ward prints <b>twice</b> 🖨️ and nobody knows why",
              days: 212.4,
            },
      weeks:
        numbers.n === 0
          ? []
          : weeks(count).map(({ from, wave }, index) => ({
              from,
              arrived: Math.round(40 + 8 * wave),
              solved: Math.round(38 + 9 * Math.cos(index)),
              closed: index % 4,
              open: Math.round(90 - index / 2 + 6 * wave),
            })),
    },
  };
}

const progress = { preview: undefined, on: {} };

function setupAnswer(method, parts, url) {
  const [project, what] = parts.slice(6);
  if (what === "matches")
    return /bad/.test(url.searchParams.get("jql"))
      ? refused(400, "Field 'bad' does not exist or you do not have permission to view it.", "historyUrgentJql")
      : { status: 200, body: { matches: 312 } };
  if (project === "projects") {
    const on = Object.entries(progress.on).map(([key, issues]) => ({
      key,
      name: "Newly on",
      state: issues < 7554 ? "filling" : "ready",
      issues,
      of: 7554,
      dashboardId: "10100",
    }));
    return {
      status: 200,
      body: {
        projects: [
          { key: "VINST", name: "Incidents", state: "off" },
          { key: "SUP", name: "IT support", state: "ready", issues: 1212, of: 1212, dashboardId: "10001" },
          ...["BOTH", "LAKE", "BARE"].map((key) => ({ key, name: `Project ${key}`, state: "ready", issues: 9, of: 9 })),
          ...["HAND", "NOBOARD"].map((key) => ({ key, name: `Project ${key}`, state: "off" })),
          { key: "LEFT", name: "Night desk", state: "off", made: true, dashboardId: "10100" },
          { key: "WARD", name: "Ward phones", state: "filling", issues: 2100, of: 7554, dashboardId: "10002" },
          ...on,
        ].filter(({ key, state }) => state !== "off" || !(key in progress.on)),
      },
    };
  }
  if (what === "preview") {
    if (method === "POST") progress.preview = 0;
    if (progress.preview === undefined) return refused(404, "No preview.");
    progress.preview += 2500;
    return progress.preview < 7554
      ? { status: 202, body: { state: "running", issues: progress.preview, of: 7554 } }
      : { status: 200, body: preview };
  }
  if (what === "switch-on") {
    if (project === "LAKE") return { status: 200, body: { ...standing[project], already: true } };
    progress.on[project] = 0;
    return { status: 200, body: { ...standing.VINST, already: false, ...byHand[project] } };
  }
  if (what === "dashboard") return { status: 200, body: { ...standing.VINST, already: false } };
  if (what === "made") return { status: 200, body: standing[project] ?? standing.VINST };
  if (what === "undo") {
    delete progress.on[project];
    const left = (standing[project] ?? standing.VINST).made.filter(({ mine }) => !mine);
    return { status: 200, body: { on: false, by: null, dashboardId: null, made: left } };
  }
  return refused(404, "?");
}

const owner = (name) => ({ owner: name, mine: name === "Ada Admin" });
const facts = { kind: "ledger", name: "VINST", id: "10000", owner: "Ada Admin", mine: true };
const mine = { kind: "dashboard", name: "How work flows: Incidents", id: "10100", ...owner("Ada Admin") };
const theirs = { kind: "dashboard", name: "How work flows: Incidents", id: "10200", ...owner("Bo Berg") };

/** By project: LAKE was switched on by somebody else, BOTH by two, BARE by no page, LEFT is off again but for a dashboard. */
const standing = {
  VINST: { on: true, by: "Ada Admin", dashboardId: "10100", made: [facts, mine] },
  BOTH: { on: true, by: "Ada Admin", dashboardId: "10100", made: [facts, mine, theirs] },
  LAKE: { on: true, by: "Bo Berg", dashboardId: null, made: [{ ...facts, mine: false }, theirs] },
  BARE: { on: true, by: null, dashboardId: null, made: [] },
  LEFT: { on: false, by: null, dashboardId: "10100", made: [mine] },
};
const byHand = { HAND: { byHand: "gadgets" }, NOBOARD: { byHand: "dashboard", dashboardId: null, made: [facts] } };

const preview = {
  state: "ready",
  days: 90,
  arrived: 612,
  open: 87,
  oldestOpen: { key: "VINST-212", days: 212.3 },
  medianHours: 15.13,
  solved: 590,
  typesOnOnePerson: 7,
  typesTotal: 23,
  statuses: [
    ["1", "Queued", "new"],
    ["2", "Accepted", "indeterminate"],
    ["3", "Wait - User", "indeterminate"],
    ["4", "Resolved", "done"],
    ["5", "Closed", "done"],
  ].map(([id, name, category]) => ({ id, name, category })),
  resolutions: [
    ["1", "Done", true],
    ["2", "Passed to the right team", false],
    ["3", "Duplicate", false],
    ["4", "Cannot Reproduce", true],
  ].map(([id, name, solved]) => ({ id, name, solved })),
  priorities: [
    { id: "1", name: "Highest" },
    { id: "2", name: "High" },
    { id: "3", name: "Medium" },
  ],
  historyUrgentJql: 'priority in ("Highest", "High")',
  teamFields: [{ id: "customfield_10100", name: "Support team" }],
};

const settings = {
  on: true,
  language: "en",
  teamField: "customfield_10100",
  notSolvedResolutions: ["2", "3"],
  historyUrgentJql: 'priority in ("Highest", "High")',
  statuses: {},
  countSubTasks: false,
  countArchived: false,
};

/** What Jira's own REST knows of statuses, resolutions and fields. */
function ofJira(path) {
  const statuses = preview.statuses.map(({ id, name, category }) => ({ id, name, statusCategory: { key: category } }));
  if (/\/api\/2\/project\/\w+\/statuses$/.test(path)) return [{ statuses }];
  if (path.endsWith("/api/2/status")) return statuses;
  if (path.endsWith("/api/2/resolution")) return preview.resolutions.map(({ id, name }) => ({ id, name }));
  const custom = "com.atlassian.jira.plugin.system.customfieldtypes:select";
  if (path.endsWith("/api/2/field")) return preview.teamFields.map((field) => ({ ...field, schema: { custom } }));
  return undefined;
}
