// What somebody of a team does on a day in two streams, in the words that a reader of each language is shown; in any project.
import assert from "node:assert/strict";
import { accessible } from "../support/axe.mjs";
import { press, PROJECT, ready, statusOf, streams, tab } from "./team.mjs";

/** What the readers are shown. */
export const ENGLISH = {
  locale: "en-GB",
  urgentNow: "Urgent now",
  wrong: "What is wrong?",
  startNow: "Start now",
  inProgress: "is in progress with you",
  close: "Close",
  start: "Start",
  where: "Where was I? (may stay empty)",
  pause: "Pause",
  since: "Paused since",
  own: "Your paused tasks",
  resume: "Take up again",
  lacking: "Say why in “Reason”.",
  swap: "Swap:",
  with: "With this one:",
  swapped: "Swapped:",
  urgent: "On urgent",
  addLimit: "Add a limit",
  most: "At most",
  when: "When it is full",
  warn: "Let through and note it",
  ask: "Ask for a reason",
  stop: "Wait for a free place",
  save: "Save",
  saved: "The limits are saved.",
  passed: "A limit of the team is passed",
  counted: /\d+ planned tasks are being worked on; the limit is 1\./,
  why: "Why is it started all the same?",
  full: "Planned work is full: the limit is 1.",
  pauseSluice: "Pause Sluice",
  paused: "Sluice is paused in",
  goOn: "Let Sluice go on",
};
export const DANISH = {
  locale: "da-DK",
  urgentNow: "Akut nu",
  wrong: "Hvad er galt?",
  startNow: "Start nu",
  inProgress: "er i gang hos dig",
  close: "Luk",
  start: "Start opgaven",
  where: "Hvor kom jeg til? (kan stå tom)",
  pause: "Sæt på pause",
  since: "På pause siden",
  own: "Dine opgaver på pause",
  resume: "Genoptag",
  lacking: "Skriv hvorfor i »Reason«.",
  swap: "Byt:",
  with: "Med denne:",
  swapped: "Byttet:",
  urgent: "Akutansvarlig",
  addLimit: "Tilføj en grænse",
  most: "Højst",
  when: "Når den er fuld",
  warn: "Lad passere og notér det",
  ask: "Bed om en begrundelse",
  stop: "Vent på en ledig plads",
  save: "Gem",
  saved: "Grænserne er gemt.",
  passed: "En af teamets grænser er overskredet",
  counted: /Der arbejdes på \d+ planlagte opgaver; grænsen er 1\./,
  why: "Hvorfor skal den startes alligevel?",
  full: "Planlagt arbejde er fuldt: grænsen er 1.",
  pauseSluice: "Sæt Sluice på pause",
  paused: "Sluice er på pause i",
  goOn: "Lad Sluice fortsætte",
};

const seen = new Set();

/** Looks for barriers in a screen when it is first shown in a language. */
async function look({ page }, says, what) {
  const screen = `${what}, ${says.locale}`;
  if (seen.has(screen)) return;
  seen.add(screen);
  await accessible(page, screen);
}

/** The panel of a task, apart from Jira's own buttons of the same names. */
export const panel = ({ page }) => page.locator(".sluice-work-panel");
export const startOnPage = (visitor, says) => panel(visitor).getByRole("button", { name: says.start, exact: true }).click();

/** Until the dialog says that a task is in progress; its key. */
export async function inProgress({ page }, says) {
  const title = page.getByRole("heading", { name: says.inProgress });
  await title.waitFor();
  return (await title.innerText()).match(/^[A-Z]+-\d+/)[0];
}

export async function close({ page }, says) {
  await page.getByRole("button", { name: says.close, exact: true }).click();
  await page.locator("#sluice-outcome").waitFor({ state: "detached" });
}

/** Makes a call urgent work; the key of its task, whose dialog is still there. */
export async function call(visitor, says, title, project = PROJECT) {
  const { page } = visitor;
  await visitor.go(`/projects/${project}`);
  await page.getByRole("link", { name: says.urgentNow }).click();
  await page.getByLabel(says.wrong).fill(title);
  await page.getByRole("button", { name: says.startNow }).click();
  return inProgress(visitor, says);
}

/** Starts a planned task, pauses it on its page with a line, is greeted by it, and takes the task up again from the list; its key. */
export async function pauseAndComeBack(visitor, says, { summary, line, project = PROJECT }) {
  const { page } = visitor;
  const key = await ready(visitor, summary, project);
  await visitor.go(`/browse/${key}`);
  await startOnPage(visitor, says);
  await page.getByLabel(says.where).fill(line);
  await panel(visitor).getByRole("button", { name: says.pause, exact: true }).click();
  await panel(visitor).getByText(line).waitFor();
  assert.match(await panel(visitor).innerText(), new RegExp(says.since));
  await look(visitor, says, "a task that is paused");
  assert.equal(await statusOf(visitor, key), "Paused");

  await visitor.go(tab("paused", project));
  const own = page.getByRole("region", { name: says.own }).getByRole("listitem").filter({ hasText: key });
  await own.getByText(line).waitFor();
  await look(visitor, says, "what waits for somebody");
  await visitor.picture(`streams-waits-${project}-${says.locale}`);
  await own.getByRole("button", { name: `${says.resume}: ${key}` }).click();
  await own.waitFor({ state: "detached" });
  assert.equal(await statusOf(visitor, key), "In progress");
  return key;
}

/** Changes the stream of a new task, first without a reason. */
export async function changeStream(visitor, says, { summary, why, project = PROJECT }) {
  const { page } = visitor;
  const key = await ready(visitor, summary, project);
  await visitor.go(`/browse/${key}`);
  await press(page, 111);
  await page.getByLabel("Stream", { exact: true }).selectOption({ label: "Urgent" });
  await page.locator("#work-form-submit").click();
  await page.getByText(says.lacking).waitFor();
  await look(visitor, says, "a change of stream without a reason");
  await page.getByLabel("Reason").fill(why);
  await page.locator("#work-form-submit").click();
  await page.waitForURL(`**/browse/${key}`);
  const { fields } = await visitor.rest("GET", `/rest/api/2/issue/${key}?fields=customfield_10101`);
  assert.equal(fields.customfield_10101.value, "Urgent");
}

/** The names of who is on urgent, in their order. */
const onUrgent = async (visitor, project) =>
  (await visitor.rest("GET", `${streams(project)}/turns`)).urgent.turns.map((turn) => turn.person.name);

/** Swaps two turns, one of which is the visitor's own. */
export async function swap(visitor, says, project = PROJECT) {
  const { page } = visitor;
  const was = await onUrgent(visitor, project);
  await visitor.go(tab("turns-page", project));
  const urgent = page.getByRole("region", { name: says.urgent, exact: true });
  await urgent.getByRole("button", { name: says.swap }).first().click();
  await urgent.getByRole("button", { name: says.with }).first().click();
  await page.getByText(says.swapped).waitFor();
  await look(visitor, says, "a swap");
  assert.notDeepEqual(await onUrgent(visitor, project), was);
}

/** Says what happens when one planned task is in progress: warn, ask or stop. */
export async function limit(admin, says, when, project = PROJECT) {
  const { page } = admin;
  await admin.go(`/secure/SluiceLimits!default.jspa?projectKey=${project}`);
  await page.getByRole("button", { name: says.addLimit }).waitFor();
  if (!(await page.getByLabel(says.most).count())) await page.getByRole("button", { name: says.addLimit }).click();
  await page.getByLabel(says.most).fill("1");
  await page.getByLabel(says.when).selectOption({ label: says[when] });
  await page.getByRole("button", { name: says.save, exact: true }).click();
  await page.getByText(says.saved).waitFor();
  await look(admin, says, "the limits");
}

/** Meets a limit that lets through and says so. */
export async function warned(visitor, says, key) {
  await visitor.go(`/browse/${key}`);
  await startOnPage(visitor, says);
  await visitor.page.getByText(says.passed).waitFor();
  assert.match(await visitor.page.locator("#sluice-outcome").innerText(), says.counted);
  await look(visitor, says, "a start above a limit");
  await close(visitor, says);
  assert.equal(await statusOf(visitor, key), "In progress");
}

/** Meets a limit that asks for a reason, and does not start without it. */
export async function asked(visitor, says, key, why) {
  await visitor.go(`/browse/${key}`);
  await startOnPage(visitor, says);
  assert.equal((await visitor.ask("POST", `${streams(key.split("-")[0])}/start`, { issue: key })).ok(), false);
  assert.equal(await statusOf(visitor, key), "Ready to start");
  await visitor.page.getByLabel(says.why).fill(why);
  await look(visitor, says, "a limit that asks");
  await startOnPage(visitor, says);
  assert.equal(await inProgress(visitor, says), key);
  assert.equal(await statusOf(visitor, key), "In progress");
}

/** Meets a limit that waits for a free place. */
export async function stopped(visitor, says, key) {
  await visitor.go(`/browse/${key}`);
  await startOnPage(visitor, says);
  await panel(visitor).getByText(says.full).last().waitFor();
  await look(visitor, says, "a limit that stops");
  assert.equal(await statusOf(visitor, key), "Ready to start");
}

/** Pauses Sluice in the project whose limits the page shows; what was stopped starts; and lets it go on, and what comes then is stopped again. */
export async function pauseSluice(admin, visitor, says, [waiting, next]) {
  const project = waiting.split("-")[0];
  await admin.page.getByRole("button", { name: says.pauseSluice }).click();
  await admin.page.getByText(`${says.paused} ${project}.`).waitFor();
  await look(admin, says, "Sluice paused");
  await visitor.go(`/browse/${waiting}`);
  await startOnPage(visitor, says);
  assert.equal(await inProgress(visitor, says), waiting);
  assert.equal(await statusOf(visitor, waiting), "In progress");
  await admin.page.getByRole("button", { name: says.goOn }).click();
  await admin.page.getByRole("button", { name: says.pauseSluice }).waitFor();
  await stopped(visitor, says, next);
}
