// An administrator writes a team's own grounds and receiving teams, and the fields offer them; somebody else reads them on a phone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";

const KEY = "OWNLISTS";
const PAGE = `/secure/SluiceLists!default.jspa?projectKey=${KEY}`;

let visitor;
let page;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.administer(KEY, "Own lists");
});
after(() => visitor?.close());

const save = () => page.getByRole("button", { name: "Save", exact: true }).click();
const grounds = () => page.locator("#sluice-list-grounds");

/** What a field offers. */
async function offered(name) {
  const list = (await visitor.rest("GET", `/rest/sluice/1.0/streams/${KEY}/lists`))[name];
  return [...list.lines.filter(({ there }) => there).map(({ text }) => text), ...list.others];
}

test("should wait for the workflow to be set up", async () => {
  await visitor.go(PAGE);
  await page.getByText("The two-stream workflow is not set up").waitFor();
  await accessible(page, "the lists before set-up");
  visitor.noErrors();
});

test("should add a ready set, name what cannot be meant, and save", async () => {
  await visitor.rest("POST", `/rest/sluice/1.0/setup/${KEY}/switch-on`, { language: "en" });
  await visitor.rest("POST", "/rest/sluice/1.0/flow", { language: "en" });
  await visitor.go(PAGE);
  await page.getByRole("button", { name: "Hospital support" }).click();
  await grounds().press("Control+End");
  await grounds().pressSequentially("\n" + "x".repeat(101));
  await save();
  await page.getByText("is too long: a line has at most 100 characters.").waitFor();
  await accessible(page, "a list that is refused");
  await visitor.picture("lists-refused");

  await grounds().fill((await grounds().inputValue()).replace(/x+$/, "<b>Bold</b> & urgent"));
  await page.locator("#sluice-list-teams").fill("Payroll\n\nBuildings\npayroll");
  await save();
  await page.getByText("The lists are saved.").waitFor();
  assert.equal(await page.locator("#sluice-list-teams").inputValue(), "Payroll\nBuildings");
  assert.match(await grounds().inputValue(), /^Care of a patient waits for it\n[^]*<b>Bold<\/b> & urgent$/);
  await accessible(page, "lists that are saved");
  await visitor.picture("lists");
  assert.deepEqual(await offered("teams"), ["Payroll", "Buildings", "Another team"]);
  visitor.noErrors("the server responded with a status of 400");
});

test("should show the lists in the reader's language to a reader who may not change them", async () => {
  const other = await visit({ locale: "da-DK", viewport: { width: 375, height: 800 } });
  try {
    await other.logIn(member);
    await other.go(PAGE);
    await other.page.getByText("<b>Bold</b> & urgent").waitFor();
    assert.equal(await other.page.locator("textarea").count(), 0);
    assert.equal(await other.page.locator("h1").last().innerText(), "Teamets lister");
    await accessible(other.page, "lists for a reader");
    await other.picture("lists-reader");
    other.noErrors();
  } finally {
    await other.close();
  }
});
