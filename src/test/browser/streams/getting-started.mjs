// How an administrator switches a project on, in the words that a reader of each language is shown; whatever history the project has.
import assert from "node:assert/strict";
import { accessible } from "../support/axe.mjs";
import { KEY as UNTRANSLATED } from "../support/looking.mjs";

export const ENGLISH = {
  locale: "en-GB",
  language: "en",
  project: "Project",
  inWhich: "Set-up language",
  look: "Look at its history",
  unchanged: "Nothing has been changed",
  check: "Check what things mean",
  resolutions: "Which resolutions count as solved?",
  on: "On to switching on",
  untouched: "No task, workflow, status or permission is changed.",
  switchOn: "Switch on",
  give: (name) => `Use here: give ${name} the two-stream workflow`,
  wizard: (name) => `Choose in Jira: the workflow scheme of ${name}`,
  follows: "Follows it",
};
export const DANISH = {
  locale: "da-DK",
  language: "da",
  project: "Projekt",
  inWhich: "Opsætningssprog",
  look: "Se historikken",
  unchanged: "Intet er ændret",
  check: "Tjek, hvad tingene betyder",
  resolutions: "Hvilke løsninger tæller som løst?",
  on: "Videre til at slå til",
  untouched: "Ingen opgaver, workflows, statusser eller rettigheder ændres.",
  switchOn: "Slå til",
  give: (name) => `Brug her: giv ${name} workflowet med to spor`,
  wizard: (name) => `Vælg i Jira: workflowskema for ${name}`,
  follows: "Følger det",
};

/** What the page shows now is in words, and no barrier to anybody. */
export async function readable({ page, picture }, what) {
  await accessible(page, what);
  assert.doesNotMatch(await page.locator("body").innerText(), UNTRANSLATED);
  await picture(what.replaceAll(" ", "-"));
}

/** Looks at the history of a project, checks what things mean, switches on, and comes to the dashboard. */
export async function switchOn(admin, says, project) {
  const { page } = admin;
  const next = (name) => page.getByRole("button", { name, exact: true }).click();
  await admin.go("/secure/admin/SluiceGetStarted!default.jspa");
  await admin.confirm();
  await page.getByLabel(says.project, { exact: true }).selectOption(project);
  assert.equal(await page.getByLabel(says.inWhich).inputValue(), says.language);
  await next(says.look);
  await page.getByText(says.unchanged).waitFor();
  await page.locator("#sluice-found").waitFor({ timeout: 120_000 });
  await readable(admin, `history of ${project}`);
  await next(says.check);
  await page.getByText(says.resolutions).waitFor();
  await readable(admin, `meanings in ${project}`);
  await next(says.on);
  await page.getByText(says.untouched).waitFor();
  await readable(admin, `before ${project} is on`);
  await next(says.switchOn);
  await page.waitForURL(/Dashboard\.jspa/, { timeout: 180_000 });
}
