// A neighbour of the invented team, with eighteen months of tasks: an administrator looks at its history, switches it on, and gives it the
// two-stream workflow by Jira's own page, which asks where each task goes; in Danish, as set-up.mjs and journey.test.mjs do it in English.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { administrator } from "../support/surroundings.mjs";
import { DANISH, readable, switchOn } from "./getting-started.mjs";
import { come, leave } from "./team.mjs";

const KEY = "MED";
const NAME = "Medical technology";
const PAGE = "/secure/admin/SluiceTwoStreams!default.jspa";

let admin;
let page;

before(async () => {
  admin = await come(administrator, { locale: DANISH.locale });
  page = admin.page;
});
after(leave);

test("should be looked at, switched on and shown on a dashboard, in Danish", async () => {
  await switchOn(admin, DANISH, KEY);
  await page.getByText("Halvdelen af opgaverne blev løst inden for").waitFor();
  await page.locator(".sluice-chart svg").first().waitFor();
  await readable(admin, `dashboard of ${KEY}`);
  admin.noErrors("409");
});

test("should be given the workflow where Jira asks what becomes of each status", async () => {
  await admin.go(PAGE);
  await page.getByRole("link", { name: DANISH.wizard(NAME) }).waitFor();
  await readable(admin, "projects with two streams");
  await page.getByRole("link", { name: DANISH.wizard(NAME) }).click();
  await page.locator("#scheme").selectOption({ label: "Sluice two streams" });
  await page.locator(".workflow-buttons button").click();
  await page.locator("#associate_submit").waitFor();
  for (const choice of await page.locator("#mapping_table select").all()) await choice.selectOption({ label: "In triage" });
  await readable(admin, `statuses of ${KEY}`);
  await page.locator("#associate_submit").click();
  await page.locator("#associate_submit").waitFor({ state: "detached" });
  await admin.go(PAGE);
  await page.getByRole("row", { name: NAME }).getByText(DANISH.follows).waitFor();
  const { projects } = await admin.rest("GET", "/rest/sluice/1.0/flow");
  assert.ok(projects.find((one) => one.key === KEY).follows);
  admin.noErrors("409");
});
