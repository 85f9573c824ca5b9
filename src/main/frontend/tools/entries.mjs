// One line per script that Jira serves: file, AMD name, source, the modules of ours that it expects beside it
// and, for a page, the element that it fills by itself (a dashboard item is called by Jira), or that it begins on every page.
export const entries = [
  { file: "charts", module: "sluice/charts", source: "src/charts/index.ts", beside: [] },
  { file: "lead-time", module: "sluice/lead-time", source: "src/lead-time/index.tsx", beside: ["sluice/charts"] },
  { file: "open-work", module: "sluice/open-work", source: "src/open-work/index.tsx", beside: ["sluice/charts"] },
  {
    file: "interruptions",
    module: "sluice/interruptions",
    source: "src/interruptions/index.tsx",
    beside: ["sluice/charts"],
  },
  {
    file: "get-started",
    module: "sluice/get-started",
    source: "src/setup/index.tsx",
    beside: [],
    place: "sluice-get-started",
  },
  { file: "work", module: "sluice/work", source: "src/work/index.tsx", beside: [], everywhere: true },
  {
    file: "two-streams",
    module: "sluice/two-streams",
    source: "src/two-streams/index.tsx",
    beside: [],
    place: "sluice-two-streams",
  },
  { file: "turns", module: "sluice/turns", source: "src/turns/index.tsx", beside: [], place: "sluice-turns" },
  { file: "whose-turn", module: "sluice/whose-turn", source: "src/whose-turn/index.tsx", beside: [] },
  {
    file: "limits",
    module: "sluice/limits",
    source: "src/limits/index.tsx",
    beside: [],
    place: "sluice-limits",
  },
  { file: "lists", module: "sluice/lists", source: "src/lists/index.tsx", beside: [], place: "sluice-lists" },
  {
    file: "pausing",
    module: "sluice/pausing",
    source: "src/pausing/index.tsx",
    beside: [],
    place: "sluice-pausing",
  },
  { file: "ready", module: "sluice/ready", source: "src/ready/index.tsx", beside: [], place: "sluice-ready" },
  {
    file: "stream-changes",
    module: "sluice/stream-changes",
    source: "src/stream-changes/index.tsx",
    beside: [],
    place: "sluice-stream-changes",
  },
];
