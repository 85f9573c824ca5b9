// A day's work on one issue, by mouse and by keyboard: made, assigned, commented, solved, found again, and changed in bulk.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "./support/axe.mjs";
import { administrator } from "./support/surroundings.mjs";
import { visit } from "./support/visit.mjs";

const KEY = "WALK";
const NAME = "Walked through";

let visitor;
let page;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn();
  await visitor.project(KEY, NAME);
});
after(async () => {
  await visitor.rest("DELETE", "/rest/api/2/project/" + KEY);
  await visitor?.close();
});

const text = (selector) => page.locator(selector).first().innerText();

test("should make an issue by the keyboard and say what is missing", async () => {
  await visitor.go("/secure/Dashboard.jspa");
  await page.locator("#create_link").focus();
  await page.keyboard.press("Enter");
  await page.locator("#pid").selectOption({ label: `${NAME} (${KEY})` });
  await accessible(page, "choosing project and type");
  await page.locator("#pid").focus();
  await visitor.tabTo("#work-form-submit");
  await page.keyboard.press("Enter");

  await page.locator("#summary").focus();
  await page.keyboard.press("Enter");
  await page.locator("#summary-error").waitFor();
  await accessible(page, "a form with an error");
  await page.locator("#summary").focus();
  await page.keyboard.type("The label printer of ward 3 is silent");
  await visitor.tabTo("#description");
  await page.keyboard.type("It has paper and light.");
  await visitor.picture("work-create");
  await visitor.tabTo("#work-form-submit");
  await page.keyboard.press("Enter");

  await page.waitForURL(`**/browse/${KEY}-1`);
  assert.equal(await text("#summary-val"), "The label printer of ward 3 is silent");
  assert.equal(await text("#status-val"), "OPEN");
  await accessible(page, "an issue");
  visitor.noErrors();
});

test("should assign it by one click, and to somebody who is found by name", async () => {
  await visitor.go(`/browse/${KEY}-1`);
  await page.locator("#assign-to-me").click();
  await page.waitForFunction(() => document.querySelector("#assignee-val").textContent.includes("Administrator"));

  await page.locator("#assign-issue").click();
  await page.locator("#assignee").fill("Admin");
  await page.locator(`#assignee-people option[value="${administrator.name}"]`).waitFor({ state: "attached" });
  await page.locator("#assignee").fill(administrator.name);
  await accessible(page, "assigning");
  await page.locator("#work-form-submit").click();
  await page.waitForURL(`**/browse/${KEY}-1`);
  visitor.noErrors();
});

test("should comment for a group only", async () => {
  await visitor.go(`/browse/${KEY}-1`);
  await page.locator("#comment").fill("The cable was loose.");
  await page.locator("#commentLevel").selectOption("group:jira-administrators");
  await page.locator("#issue-comment-add-submit").click();
  await page.locator(".comment .comment-level").waitFor();
  assert.equal(await text(".comment .user-content"), "The cable was loose.");
  await accessible(page, "an issue with a comment");
});

test("should begin by a click and resolve on a screen", async () => {
  await visitor.go(`/browse/${KEY}-1`);
  await page.locator("#action_id_4").click();
  await page.waitForFunction(() => /in progress/i.test(document.querySelector("#status-val").textContent));
  await page.locator("#action_id_5").click();
  await accessible(page, "the screen of a transition");
  await visitor.picture("work-resolve");
  await page.locator("#resolution").selectOption({ index: 1 });
  await page.locator("#work-form-submit").click();
  await page.waitForURL(`**/browse/${KEY}-1`);
  assert.equal(await text("#status-val"), "RESOLVED");
  visitor.noErrors();
});

test("should be found by a query, which is saved, and changed in bulk", async () => {
  await visitor.go("/issues/?jql=" + encodeURIComponent(`project = ${KEY} AND resolution IS NOT EMPTY`));
  assert.equal(await text("#issuetable .issue-link"), `${KEY}-1`);
  await accessible(page, "the issues of a query");
  await page.locator("#save-as-filter").click();
  await page.locator("#filterName").fill(`Walked ${Date.now()}`);
  await accessible(page, "saving a filter");
  await page.locator("#work-form-submit").click();
  await page.locator("#filter-name").waitFor();

  await page.locator("#bulkedit_all").click();
  await accessible(page, "choosing issues for bulk change");
  await page.locator("#bulk-next").click();
  await page.locator('label[for="change-labels"]').click();
  await page.locator("#labels").fill("walked");
  await accessible(page, "editing in bulk");
  await page.locator("#work-form-submit").click();
  await page.locator("#bulk-done").waitFor();
  await accessible(page, "what came of bulk change");
  visitor.noErrors();
});

test("should look as calm in the dark", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  await visitor.go(`/browse/${KEY}-1`);
  assert.equal(await text("#labels-val"), "walked");
  await accessible(page, "an issue in the dark");
  await visitor.picture("work-issue-dark");
  await page.locator("#edit-issue").click();
  await accessible(page, "editing in the dark");
  await visitor.go("/secure/ManageFilters.jspa");
  await accessible(page, "filters in the dark");
  await page.locator("#mf_browse a[href*=DeleteFilter]").first().click();
  await page.locator("#work-form-submit").click();
  await page.waitForURL("**/ManageFilters.jspa*");
  visitor.noErrors();
});
