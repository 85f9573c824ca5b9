// A project whose every name and summary is a script: what Get started and the gadgets show of it is text and stays inside.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { projectKey } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";

let visitor;
let page;
const dialogs = [];

before(async () => {
  visitor = await visit();
  page = visitor.page;
  page.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await visitor.logIn();
});
after(() => visitor?.close());

const primary = () => page.locator("#sluice-get-started .aui-button-primary");

/** Nothing of it has become an element, nothing has run, and the page is no wider than its window. */
async function isText(where) {
  assert.equal(await page.locator("[onerror], img[src='x']").count(), 0, where);
  assert.deepEqual(dialogs, [], where);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wider <= 0, `${where} is ${wider} pixels wider than its window`);
  await visitor.picture(`hostile-${where.replaceAll(" ", "-")}`);
}

test("should choose, look at, map and switch on a hostile project, and show its dashboard", async () => {
  await visitor.go("/secure/admin/SluiceGetStarted!default.jspa");
  await visitor.confirm();
  await page.locator("#sluice-project").waitFor();
  assert.match(await page.locator("#sluice-project").textContent(), /<img src=x onerror=/);
  await isText("choose");

  await page.locator("#sluice-project").selectOption(projectKey);
  await primary().click();
  await page.locator("#sluice-found").waitFor({ timeout: 120_000 });
  await isText("look");

  await primary().click();
  await page.locator("#sluice-urgent").waitFor();
  const step = await page.locator("#sluice-get-started").textContent();
  assert.ok(step.includes("<img src=x onerror="));
  assert.match(step, /Harbour <\/title><\/script>/);
  await isText("check");

  await primary().click();
  await page.getByText("No task, workflow, status or permission is changed.").waitFor();
  await isText("before switching on");

  await primary().click();
  await page.waitForURL(/Dashboard\.jspa/, { timeout: 180_000 });
  await page.getByText(`${projectKey}-1`).first().waitFor();
  await isText("dashboard");
  const wider = await page
    .locator(".sluice-gadget")
    .evaluateAll((all) => all.filter((gadget) => gadget.scrollWidth > gadget.clientWidth).length);
  assert.equal(wider, 0);
  visitor.noErrors();
});
