// The intake list: each outcome and ten tasks by keyboard alone, undo, a question, somebody quicker, strangers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";
import { PAGE, REST, reporter, status } from "./team.mjs";

let admin;
let visitor;
let page;
let reports;

before(async () => {
  admin = await visit();
  await admin.logIn();
  reports = await reporter(admin);
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn(member);
});
after(async () => {
  await visitor?.close();
  await admin?.close();
});

const at = (on, key) => on.locator(`[aria-current] [data-row="${key}"]`).waitFor();
const said = (on, text) => on.locator(".sluice-intake-bar").getByText(text).waitFor();

test("should work ten tasks by the keyboard alone, each outcome once, and turn facts that lack into a question", async () => {
  const line = { what: "Printers", whose: { kind: "us" }, words: ["printer"], facts: ["Room"] };
  await admin.rest("PUT", REST + "/who-does-what", { version: 0, lines: [line] });
  await admin.rest("PUT", "/rest/sluice/1.0/streams/TEAM/lists", { teams: ["Network"] });
  const keys = await reports.lamps(8);
  const printer = await reports.one("The printer <script>alert(1)</script> is empty", "Since noon, as often.");
  const plain = await reports.one("A chair is broken");
  await visitor.go(PAGE);
  await at(page, keys[0]);
  await accessible(page, "the intake list");
  await visitor.picture("intake");
  await page.keyboard.press("a");
  await page.keyboard.press("Enter");
  await said(page, `${keys[0]} is accepted as planned.`);
  await page.keyboard.press("r");
  await page.keyboard.press("Enter");
  await said(page, `${keys[1]} is accepted as urgent.`);
  await page.keyboard.press("q");
  await page.keyboard.type("Which lamp?");
  await page.keyboard.press("Enter");
  await said(page, `The reporter of ${keys[2]} is asked.`);
  await page.keyboard.press("d");
  await page.keyboard.type(keys[0]);
  await page.keyboard.press("Enter");
  await said(page, `${keys[3]} is a duplicate.`);
  await page.keyboard.press("n");
  await page.keyboard.type("Lamps are nobody’s <script>");
  await page.keyboard.press("Enter");
  await said(page, `${keys[4]} is not for us.`);
  await page.keyboard.press("w");
  await page.keyboard.type("01312099");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  if ((await page.evaluate(() => document.activeElement?.id)) !== "sluice-intake-reason") await visitor.tabTo("#sluice-intake-reason");
  await page.keyboard.type("After the move");
  await page.keyboard.press("Enter");
  await said(page, `${keys[5]} is a wish.`);
  await page.keyboard.press("o");
  await page.keyboard.type("Network");
  await visitor.tabTo("#sluice-intake-reason");
  await page.keyboard.type("They mend lamps");
  await visitor.picture("intake-pass-on");
  await accessible(page, "passing on");
  await page.keyboard.press("Enter");
  await said(page, `${keys[6]} is passed on to Network.`);
  await at(page, keys[7]);
  await page.keyboard.press("a");
  await page.keyboard.press("Enter");
  await said(page, `${keys[7]} is accepted as planned.`);
  await at(page, printer);
  await page.keyboard.press("a");
  await page.getByText("These facts are not known yet.").waitFor();
  await accessible(page, "facts that lack");
  await visitor.picture("intake-facts");
  await page.keyboard.press("Enter");
  await said(page, `The reporter of ${printer} is asked.`);
  await page.keyboard.press("u");
  await at(page, printer);
  await page.keyboard.press("a");
  await page.locator("#sluice-intake-fact-0").focus();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await said(page, `${printer} is accepted as planned.`);
  await at(page, plain);
  await page.keyboard.press("r");
  await page.keyboard.press("Enter");
  await said(page, `${plain} is accepted as urgent.`);
  assert.equal(await status(admin, printer), "Ready to start");
  assert.equal(await status(admin, keys[4]), "Done");
  visitor.noErrors("400");
});

test("should tell at the task that somebody was quicker, and change nothing", async () => {
  const key = await reports.one("A door squeaks");
  await visitor.go(PAGE);
  await page.locator(`[data-row="${key}"]`).click();
  await page.getByRole("group", { name: `What becomes of ${key}` }).getByRole("button", { name: "Not for us" }).click();
  await page.keyboard.type("Doors are nobody’s");
  await visitor.rest("POST", REST + "/outcome", { issue: key, outcome: "accept-urgent" });
  await page.keyboard.press("Enter");
  await page.getByText(`${key} has left triage meanwhile`).waitFor();
  assert.equal(await page.locator("#sluice-intake-reason").inputValue(), "Doors are nobody’s");
  assert.equal(await status(admin, key), "Ready to start");
  await visitor.picture("intake-quicker");
  visitor.noErrors("409");
});

test("should have on top what its reporter has answered, and point out an identity number before anybody else reads it", async () => {
  const [answered] = await reports.lamps(2);
  await visitor.rest("POST", REST + "/outcome", { issue: answered, outcome: "ask", reason: "Which lamp?" });
  await admin.rest("POST", `/rest/api/2/issue/${answered}/comment`, { body: "The one in the hall" });
  await visitor.go(PAGE);
  await page.locator("li").filter({ hasText: answered }).getByText("Its reporter has answered.").waitFor();
  assert.equal(await page.locator("[data-row]").first().getAttribute("data-row"), answered);
  await page.locator(`[data-row="${answered}"]`).click();
  await page.keyboard.press("q");
  await page.keyboard.type("Is 010180-1234 the patient’s number?");
  await page.keyboard.press("Enter");
  await page.getByText("This looks like a personal identity number.").waitFor();
  await accessible(page, "an identity number in a question");
  await visitor.picture("intake-number");
  await page.getByRole("button", { name: "Take it out" }).click();
  assert.equal(await page.locator("#sluice-intake-reason").inputValue(), "Is [taken out] the patient’s number?");
  await page.locator("#sluice-intake-reason").focus();
  await page.keyboard.press("Enter");
  await said(page, `The reporter of ${answered} is asked.`);
  visitor.noErrors("409");
});

test("should make a task of what somebody of the team was asked directly, and count how", async () => {
  await visitor.go(PAGE);
  await page.getByRole("button", { name: "Asked me directly" }).click();
  await page.keyboard.type("The <b>window</b> is open");
  await accessible(page, "asked directly");
  await visitor.picture("intake-direct");
  await page.getByRole("button", { name: "In the corridor" }).click();
  await page.getByText("is in triage, and is nobody’s yet.").waitFor();
  await page.getByText("The <b>window</b> is open").waitFor();
  const { weeks } = await visitor.rest("GET", REST + "/direct");
  assert.equal(weeks.at(-1).corridor, 1);
  const counts = page.locator(".sluice-intake-counts");
  await counts.locator("summary").focus();
  await page.keyboard.press("Enter");
  await counts.locator("tbody tr").first().waitFor();
  assert.equal(await counts.locator("tbody tr").first().locator("td").nth(2).innerText(), "1");
  await accessible(page, "direct requests, counted");
  await visitor.picture("intake-direct-counts");
  visitor.noErrors("400", "409");
});

test("should be for nobody from outside the team", async () => {
  const stranger = await visit();
  try {
    assert.equal((await stranger.ask("GET", REST + "/list")).status(), 401);
    await stranger.logIn({ name: "vera", password: "demo" });
    await stranger.go(PAGE);
    await stranger.page.getByText("There is no project here whose intake you do.").waitFor();
    assert.equal((await stranger.ask("GET", REST + "/list")).status(), 403);
    assert.equal((await stranger.ask("POST", REST + "/outcome", { issue: "TEAM-1", outcome: "accept-urgent" })).status(), 403);
  } finally {
    await stranger.close();
  }
});
