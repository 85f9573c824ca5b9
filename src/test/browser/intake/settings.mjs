// What a project settles of its intake, on its page of limits: who is the team, and when a task has waited too long.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";
import { KEY, PAGE, REST } from "./team.mjs";

const SAVE = { name: "Save who triages" };
let admin;
let visitor;
let page;

before(async () => {
  admin = await visit();
  page = admin.page;
  await admin.logIn();
  visitor = await visit();
  await visitor.logIn(member);
});
after(async () => {
  await visitor?.close();
  await admin?.close();
});

const open = (on, key) => on.go(`/secure/SluiceLimits!default.jspa?projectKey=${key}`);

test("should settle the hours by the keyboard, and refuse at the field what makes no sense", async () => {
  await open(admin, KEY);
  const hours = page.locator("#sluice-intake-hours");
  await hours.fill("73");
  await page.keyboard.press("Enter");
  await page.getByText("The hours are a whole number from 1 to 72.").waitFor();
  assert.equal(await hours.inputValue(), "73");
  await accessible(page, "settings of the intake, refused");
  await hours.fill("2");
  await page.keyboard.press("Enter");
  await page.getByText("This is saved.").waitFor();
  assert.equal((await admin.rest("GET", REST + "/settings")).alarmHours, 2);
  assert.equal(await page.getByText("Everybody may triage here").count(), 0);
  admin.noErrors("400");
});

test("should make the holders of a role the team, and whoever may be assigned tasks again", async () => {
  await open(admin, KEY);
  await page.locator("#sluice-intake-team").selectOption({ label: "Administrators" });
  await page.getByRole("button", SAVE).click();
  await page.getByText("This is saved.").waitFor();
  await accessible(page, "settings of the intake");
  await admin.picture("intake-settings");
  const list = () => visitor.ask("GET", REST + "/list");
  assert.equal((await list()).status(), 403);
  await visitor.go(PAGE);
  assert.equal(await visitor.page.locator("[data-row]").count(), 0);
  await page.locator("#sluice-intake-team").selectOption("");
  await page.getByRole("button", SAVE).click();
  await page.getByText("This is saved.").waitFor();
  assert.equal((await admin.rest("GET", REST + "/settings")).teamRole, null);
  assert.equal((await list()).status(), 200);
  admin.noErrors("400");
});

test("should warn where everybody may be assigned tasks, in the reader’s language, and show strangers nothing of it", async () => {
  await open(admin, "OPEN");
  await page.getByText("Everybody may triage here").waitFor();
  await accessible(page, "a project where everybody may triage");
  await admin.picture("intake-settings-everybody");
  assert.equal((await visitor.ask("GET", "/rest/sluice/1.0/intake/OPEN/settings")).status(), 403);
  await open(visitor, "OPEN");
  await visitor.page.locator(".sluice-start p").first().waitFor();
  assert.equal(await visitor.page.locator("#sluice-intake-team").count(), 0);
  admin.noErrors("400");
});
