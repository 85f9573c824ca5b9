import type { PreviewReady } from "../src/setup/answers";

/** What the server found in an invented project. */
export const preview: PreviewReady = {
  state: "ready",
  days: 90,
  arrived: 612,
  open: 87,
  oldestOpen: { key: "SUP-212", days: 212.4 },
  medianHours: 15.13,
  solved: 590,
  typesOnOnePerson: 7,
  typesTotal: 23,
  statuses: [
    { id: "1", name: "Queued", category: "new" },
    { id: "3", name: "Wait", category: "indeterminate" },
    { id: "4", name: "Closed", category: "done" },
  ],
  resolutions: [
    { id: "1", name: "Done", solved: true },
    { id: "2", name: "Passed to the right team", solved: false },
  ],
  priorities: [
    { id: "1", name: "Highest" },
    { id: "2", name: "High" },
    { id: "3", name: "Low" },
  ],
  teamFields: [{ id: "customfield_10100", name: "Support team" }],
};
