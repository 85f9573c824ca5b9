import type { Ledger } from "../gadget/answers";
import { ask, tell, type Answer } from "../host/rest";
import type { Choosable, MadeList, Preview, ProjectSettings, SetupProjects, Switched, SwitchOn } from "./answers";

const root = "/rest/sluice/1.0";
const setup = (project: string, what: string) => `${root}/setup/${encodeURIComponent(project)}/${what}`;
const settings = (project: string) => `${root}/settings/${encodeURIComponent(project)}`;

/**
 * What changes a project may first wait for somebody else who is at it, and takes a large ledger away row by row: it gets more
 * patience than what is only looked at.
 */
const CHANGE_MS = 60_000;

/** Everything that the page asks of the server. */
export const server = {
  projects: () => ask<SetupProjects>(`${root}/setup/projects`),
  startPreview: (project: string) => tell<Preview>("POST", setup(project, "preview")),
  preview: (project: string) => ask<Preview>(setup(project, "preview")),
  switchOn: (project: string, form: SwitchOn) => tell<Switched>("POST", setup(project, "switch-on"), form, CHANGE_MS),
  ledger: (project: string) => ask<Ledger>(`${settings(project)}/ledger`),
  readAgain: (project: string) => tell<Ledger>("POST", `${settings(project)}/ledger`),
  settings: (project: string) => ask<ProjectSettings>(settings(project)),
  teamFields: (project: string) => ask<Pick<Choosable, "teamFields">>(`${settings(project)}/team-fields`),
  change: (project: string, form: Partial<ProjectSettings>) =>
    tell<ProjectSettings>("PUT", settings(project), form, CHANGE_MS),
  made: (project: string) => ask<MadeList>(setup(project, "made")),
  ownDashboard: (project: string) => tell<Switched>("POST", setup(project, "dashboard"), {}, CHANGE_MS),
  giveStream: (project: string) => tell<Switched>("POST", setup(project, "stream"), {}, CHANGE_MS),
  undo: (project: string) => tell<MadeList>("POST", setup(project, "undo"), {}, CHANGE_MS),
  matches,
};

/** How many of the project's tasks a query finds; what is wrong with the query comes back as a refusal's message. */
async function matches(project: string, jql: string): Promise<Answer<number>> {
  const answer = await ask<{ matches: number }>(setup(project, "matches"), { jql });
  return answer.kind === "ok" ? { ...answer, data: answer.data.matches } : answer;
}
