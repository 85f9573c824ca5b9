// One line per script that Jira serves: file, AMD name, source, and the modules of ours that it expects beside it.
export const entries = [
  { file: "charts", module: "sluice/charts", source: "src/charts/index.ts", beside: [] },
  { file: "lead-time", module: "sluice/lead-time", source: "src/lead-time/index.tsx", beside: ["sluice/charts"] },
  { file: "open-work", module: "sluice/open-work", source: "src/open-work/index.tsx", beside: ["sluice/charts"] },
];
