// The two-stream workflow: what will happen is shown and chosen, done, brought in by hand or given to a project, and taken away again.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { baseUrl } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";
import { ENGLISH, switchOn } from "./getting-started.mjs";

const KEY = "FLOW";
const PAGE = "/secure/admin/SluiceTwoStreams!default.jspa";
const FLOW = "/rest/sluice/1.0/flow";

let visitor;
let page;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.administer(KEY, "In two streams");
  await switchOn(visitor, ENGLISH, KEY);
});
after(() => visitor?.close());

// 409 is what a gadget of the new dashboard is told while the history is being read, and what is not done because Jira has changed.
const facilitator = () => page.getByRole("combobox", { name: "Facilitator" });
const happens = () => page.getByRole("row", { name: /^Facilitator/ }).locator("td").last().innerText();

test("should show each step before it is done, and let another thing be chosen", async () => {
  await visitor.go(PAGE);
  await page.getByRole("heading", { name: "What will happen" }).waitFor();
  assert.match(await happens(), /will be made/i);

  await facilitator().selectOption({ label: "Administrators" });
  await page.getByRole("row", { name: /^Facilitator.*uses yours/i }).waitFor();
  await facilitator().selectOption({ label: "New: Facilitator" });
  await page.getByRole("row", { name: /^Facilitator.*will be made/i }).waitFor();
  await accessible(page, "what will happen");
  await visitor.picture("two-streams-preview");
  assert.equal((await visitor.rest("GET", FLOW)).begun, false);
  visitor.noErrors("409");
});

test("should do nothing but what was shown", async () => {
  const role = await visitor.rest("GET", FLOW);
  await visitor.rest("POST", FLOW, { parts: {}, workflow: false, digest: role.digest });

  await page.getByRole("button", { name: "Set up", exact: true }).click();
  await page.getByText("Jira has changed since this page showed what would happen.").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("All is there but the workflow").waitFor();
  visitor.noErrors("409");
});

test("should offer the workflow as a file, by the keyboard, to whoever brings it in by hand", async () => {
  await visitor.tabTo("a[download]");
  const file = await page.request.get(new URL(await page.locator("a[download]").getAttribute("href"), baseUrl).href);
  assert.equal(file.status(), 200);
  assert.match(await file.text(), /<step id="5" name="Paused">/);
  await accessible(page, "all but the workflow");
});

test("should set up, say who did what, and give the workflow to a project without tasks", async () => {
  await page.getByRole("button", { name: "Set up", exact: true }).click();
  await page.getByText("The two-stream workflow is there").waitFor();
  await page.getByRole("button", { name: ENGLISH.give("In two streams") }).click();
  await page.getByText("The project follows the two-stream workflow").waitFor();
  await page.getByText("What was done").click();
  await page.getByText("In two streams was given the workflow").first().waitFor();
  await accessible(page, "a project that follows it");
  await visitor.picture("two-streams-done");
  visitor.noErrors("409");
});

test("should be read on a phone in the dark, in Danish", async () => {
  const phone = await visit({
    locale: "da-DK",
    viewport: { width: 375, height: 800 },
    colorScheme: "dark",
    hasTouch: true,
  });
  try {
    await phone.logIn();
    await phone.go(PAGE);
    await phone.confirm();
    await phone.page.getByRole("heading", { name: "Workflow med to spor" }).waitFor();
    await phone.page.getByText("Følger det", { exact: true }).waitFor();
    await accessible(phone.page, "a phone in the dark, in Danish");
    const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 375, `${wide} wide`);
    await phone.picture("two-streams-phone");
    phone.noErrors("409");
  } finally {
    await phone.close();
  }
});

test("should show nothing of it to who has not logged in", async () => {
  const stranger = await visit();
  try {
    assert.equal((await stranger.page.request.get(baseUrl + FLOW)).status(), 401);
    await stranger.go(PAGE);
    await stranger.page.locator("[name=os_password]").waitFor();
    assert.equal(await stranger.page.locator(".sluice-flow").count(), 0);
  } finally {
    await stranger.close();
  }
});

test("should take nothing away while a project follows, and all that it made afterwards", async () => {
  await page.getByRole("button", { name: "Undo …" }).click();
  await page.getByText(/^These projects follow it, .*: In two streams\./).waitFor();
  await page.keyboard.press("Escape");
  await visitor.rest("DELETE", "/rest/api/2/project/" + KEY);
  await visitor.go(PAGE);
  await page.getByRole("button", { name: "Undo …" }).click();
  await accessible(page, "the question before it is undone");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("The two-stream workflow is gone").waitFor();
  assert.equal((await visitor.rest("GET", FLOW)).begun, false);
  visitor.noErrors("409");
});

test("should be set up and undone in Danish", async () => {
  const danish = await visit({ locale: "da-DK" });
  try {
    await danish.logIn();
    await danish.go(PAGE);
    await danish.confirm();
    await danish.page.getByRole("row", { name: /^Mødeleder.*bliver oprettet/i }).waitFor();
    await danish.page.getByRole("button", { name: "Sæt op", exact: true }).click();
    await danish.page.getByText("Workflowet med to spor er der").waitFor();
    const { steps } = await danish.rest("GET", FLOW);
    assert.equal(steps.find(({ part }) => part === "role:FACILITATOR").name, "Mødeleder");

    await danish.page.getByRole("button", { name: "Fortryd …" }).click();
    await danish.page.getByText("Fortryd workflowet med to spor?").waitFor();
    await danish.page.getByRole("button", { name: "Fortryd", exact: true }).click();
    await danish.page.getByText("Workflowet med to spor er væk").waitFor();
    assert.equal((await danish.rest("GET", FLOW)).begun, false);
    // Logging in leads to the dashboard, and the project of its gadgets is gone.
    danish.noErrors("409", `/insight/${KEY}/`);
  } finally {
    await danish.close();
  }
});
