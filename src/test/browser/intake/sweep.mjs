// The sweep of a backlog: what could be passed on, some of it chosen, stopped, gone on with, and told.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";
import { KEY, PAGE, REST, reporter } from "./team.mjs";

let admin;
let visitor;
let page;
const sweepPage = `/secure/SluiceSweep.jspa?project=${KEY}`;
const run = async () => (await visitor.rest("GET", REST + "/sweep")).run;
const until = async (state) => {
  for (let tries = 0; tries < 400; tries++) {
    const now = await run();
    if (now.state === state) return now;
    await page.waitForTimeout(500);
  }
  throw new Error("the sweep is not " + state + " but " + JSON.stringify(await run()));
};

before(async () => {
  admin = await visit();
  await admin.logIn();
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn(member);
});
after(async () => {
  await visitor?.close();
  await admin?.close();
});

test("should show by the words what belongs elsewhere, with nothing ticked", async () => {
  await visitor.go(PAGE);
  await page.getByRole("link", { name: "Sweep the backlog" }).click();
  await page.getByText("Tasks in triage that were looked at: 500. Clearly another team’s: 320. All others stay where they are: 180.").waitFor();
  await page.getByLabel("Network: Wireless (200)").waitFor();
  assert.equal(await page.locator("input:checked").count(), 0);
  assert.ok(await page.getByRole("button", { name: "Pass on (0)" }).isDisabled());
  await page.getByText("Show the tasks").first().click();
  await page.getByText("because of: antenna").first().waitFor();
  assert.equal(await page.getByText("<b>hall</b>").first().isVisible(), true);
  await accessible(page, "the preview of a sweep");
  await visitor.picture("sweep-preview");
  visitor.noErrors();
});

test("should be chosen by the keyboard, stopped, and gone on with", async () => {
  await page.getByLabel("Network: Wireless (200)").focus();
  await page.keyboard.press("Space");
  await page.locator(".sluice-sweep-tasks input").first().focus();
  await page.keyboard.press("Space");
  await page.getByLabel("Caretakers: Doors (120)").focus();
  await page.keyboard.press("Space");
  await visitor.picture("sweep-chosen");
  await page.getByRole("button", { name: "Pass on (319)" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Stop" }).focus();
  await visitor.picture("sweep-running");
  await page.keyboard.press("Enter");
  await page.getByText("Stopped. Still to come:").waitFor();
  const stopped = await run();
  assert.ok(stopped.passed > 0 && stopped.passed < 319, JSON.stringify(stopped));
  await accessible(page, "a sweep that was stopped");
  await visitor.picture("sweep-stopped");
  assert.equal((await run()).passed, stopped.passed);
  await page.getByRole("button", { name: "Go on" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Then each reporter gets one mail.").waitFor({ timeout: 180_000 });
  const moved = await run();
  assert.deepEqual([moved.all, moved.passed, moved.ahead, moved.left.length], [319, 319, 0, 0]);
  visitor.noErrors();
});

test("should tell by itself when the receiving teams have all of it", async () => {
  const done = await until("done");
  assert.deepEqual([done.passed, done.delivered, done.untold.length], [319, 319, 0]);
  await visitor.go(sweepPage);
  await page.getByText("The sweep is over. Passed on: 319.").waitFor();
  await page.getByLabel("Network: Wireless (1)").waitFor();
  await visitor.picture("sweep-done");
  const there = await admin.rest("GET", "/rest/api/2/search?jql=project%3DNET&maxResults=0");
  assert.equal(there.total, 199);
});

test("should leave where it is what somebody decided meanwhile, and say so on a phone in the dark", async () => {
  const phone = await visit({ locale: "da-DK", viewport: { width: 390, height: 800 }, colorScheme: "dark", hasTouch: true });
  try {
    const key = await (await reporter(admin)).one("The antenna of the roof");
    await phone.logIn(member);
    await phone.go(sweepPage);
    await phone.page.getByText("Network: Wireless (2)").tap();
    await visitor.rest("POST", REST + "/outcome", { issue: key, outcome: "accept-urgent" });
    await accessible(phone.page, "a sweep on a phone in the dark");
    const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `${wide} wide`);
    await phone.picture("sweep-phone");
    await phone.page.getByRole("button", { name: "Send videre (2)" }).tap();
    await phone.page.getByText("Blev, hvor de er (1)").tap();
    await phone.page.getByText("Den er ikke længere til visitation.").waitFor();
    await phone.picture("sweep-phone-left");
    phone.noErrors();
  } finally {
    await phone.close();
  }
});

test("should be for nobody from outside the team", async () => {
  const stranger = await visit();
  try {
    await stranger.logIn({ name: "vera", password: "demo" });
    await stranger.go(sweepPage);
    await stranger.page.getByText("There is no project here whose intake you do.").waitFor();
  } finally {
    await stranger.close();
  }
});
