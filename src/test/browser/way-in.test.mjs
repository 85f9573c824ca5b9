// The way in: somebody is sent elsewhere; tasks by keyboard alone and on a phone; identity numbers; strangers; Danish and Swedish.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "./support/axe.mjs";
import { administrator, member } from "./support/surroundings.mjs";
import { visit } from "./support/visit.mjs";

const KEY = "WAYIN";
const OTHER = "WAYPAY";
const PAGE = `/secure/SluiceWayIn.jspa?project=${KEY}`;
const REST = `/rest/sluice/1.0/intake/${KEY}`;
const lines = [
  { what: "X-ray pictures", whose: { kind: "us" }, words: ["røntgenbilleder", "röntgenbilder"], facts: ["Ward", "Number on the label"] },
  { what: "Pay slips", whose: { kind: "project", key: OTHER }, sentence: "They answer within a day." },
  {
    what: "Doors <script>alert(1)</script>",
    whose: { kind: "department", name: "Caretaker", address: "care@example.org" },
    sentence: "Call at night.",
  },
];

let admin;
let visitor;
let page;

before(async () => {
  admin = await visit();
  await admin.logIn();
  for (const [key, name] of [
    [KEY, "IT support by the harbour"],
    [OTHER, "Staff office"],
  ]) {
    const project = { key, name, projectTypeKey: "software", lead: administrator.name };
    await admin.rest("POST", "/rest/api/2/project", project);
  }
  await admin.rest("PUT", REST + "/who-does-what", { version: 0, lines });
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn(member);
});
after(async () => {
  for (const key of [KEY, OTHER]) await admin.rest("DELETE", "/rest/api/2/project/" + key);
  await visitor?.close();
  await admin?.close();
});

const title = () => page.getByLabel("What is it about?");
const task = (key) => admin.rest("GET", "/rest/api/2/issue/" + key);
const made = async (on) => (await on.locator(".sluice-way-in-made h2").innerText()).match(/WAYIN-\d+/)[0];

test("should send somebody to where it belongs, with what they wrote", async () => {
  await visitor.go(PAGE);
  await title().fill("My pay slip is wrong & <b>late</b>");
  await page.getByText("They answer within a day.").waitFor();
  await page.getByText("Because of your words: pay, slip").waitFor();
  await accessible(page, "the way in with a line of another project");
  await page.getByRole("button", { name: "Create it here all the same" }).waitFor();
  await visitor.picture("way-in-elsewhere");
  await page.getByRole("link", { name: "Create it there" }).click();
  assert.equal(await page.locator("[name=summary]").inputValue(), "My pay slip is wrong & <b>late</b>");
  visitor.noErrors();
});

test("should tell of a department, and run nothing that stands in a line", async () => {
  await visitor.go(PAGE);
  await title().fill("The doors stay open");
  const mail = page.getByRole("link", { name: "Write to care@example.org" });
  await mail.waitFor();
  assert.match(await mail.getAttribute("href"), /^mailto:care@example.org\?subject=The%20doors/);
  await page.getByRole("heading", { name: "Doors <script>alert(1)</script>" }).waitFor();
  visitor.noErrors();
});

test("should make a task by the keyboard alone, and tell what is missing where it belongs", async () => {
  await visitor.go(PAGE);
  await visitor.tabTo("#sluice-way-in-title");
  await page.keyboard.type("No x-ray pictures");
  await visitor.tabTo("#sluice-way-in-details");
  await page.keyboard.type("Since noon");
  await page.getByRole("button", { name: "This is it" }).waitFor();
  await visitor.tabTo(".sluice-way-in-matches button");
  await page.keyboard.press("Enter");
  await visitor.tabTo("#sluice-way-in-fact-0");
  await page.keyboard.type("B2");
  await page.keyboard.press("Enter");
  await page.getByText("Write it, or that you do not know it.").waitFor();
  await page.getByText("Nothing of what you wrote is lost.").waitFor();
  await accessible(page, "a fact that is missing");
  await visitor.picture("way-in-missing");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "sluice-way-in-fact-1");
  await page.keyboard.type("K 12");
  await page.keyboard.press("Enter");
  const key = await made(page);
  await visitor.picture("way-in-made");
  const { fields } = await task(key);
  assert.equal(fields.summary, "No x-ray pictures");
  assert.equal(fields.description, "Since noon\n\nWard: B2\nNumber on the label: K 12");
  assert.equal(fields.reporter.name, member.name);
  assert.equal(fields.assignee, null);
  visitor.noErrors("400");
});

test("should point out an identity number at its field, and let it be taken out or kept", async () => {
  await visitor.go(PAGE);
  await title().fill("Nobody finds 010180-1234");
  await page.getByText("This looks like a personal identity number.").waitFor();
  await accessible(page, "an identity number");
  await visitor.picture("way-in-number");
  const body = { title: "Nobody finds 010180-1234" };
  assert.equal((await visitor.ask("POST", REST + "/way-in", body)).status(), 409);
  await page.getByRole("button", { name: "Take it out" }).click();
  assert.equal(await title().inputValue(), "Nobody finds [taken out]");
  await page.getByRole("button", { name: "Create the task" }).click();
  assert.equal((await task(await made(page))).fields.summary, "Nobody finds [taken out]");
  const { key } = await visitor.rest("POST", REST + "/way-in", { ...body, personal: true });
  assert.equal((await task(key)).fields.summary, body.title);
  visitor.noErrors("400");
});

test("should show a known disruption and let the reporter say that it is theirs too, and take it back", async () => {
  const [issuetype] = (await admin.rest("GET", "/rest/api/2/project/" + KEY)).issueTypes.filter((type) => !type.subtask);
  const fields = { project: { key: KEY }, issuetype: { id: issuetype.id }, summary: "The wireless network drops <i>now and then</i>" };
  const { key } = await admin.rest("POST", "/rest/api/2/issue", { fields: { ...fields, labels: ["known-disruption"] } });
  const tap = { task: key, watch: true };
  assert.equal((await visitor.ask("POST", REST + "/known/me-too", { ...tap, onBehalf: administrator.name })).status(), 403);
  await visitor.go(PAGE);
  await page.getByRole("heading", { name: `${key} The wireless network drops <i>now and then</i>` }).waitFor();
  await accessible(page, "a known disruption");
  await visitor.picture("way-in-known");
  await page.getByRole("button", { name: `Me too: ${key}` }).click();
  await page.getByText("You watch it: Jira tells you what becomes of it").waitFor();
  assert.equal((await visitor.rest("GET", `/rest/api/2/issue/${key}/watchers`)).isWatching, true);
  await visitor.picture("way-in-me-too");
  await page.getByRole("button", { name: `Take it back: ${key}` }).click();
  await page.getByRole("button", { name: `Me too: ${key}` }).waitFor();
  assert.equal((await visitor.rest("GET", `/rest/api/2/issue/${key}/watchers`)).isWatching, false);
  await title().fill("Wireless networks dropping on B2");
  const similar = page.locator(".sluice-way-in-similar");
  await similar.getByText("Because of your words: wireless, networks, dropping").waitFor();
  await accessible(page, "a similar task");
  await visitor.picture("way-in-similar");
  await admin.rest("DELETE", "/rest/api/2/issue/" + key);
  assert.equal((await visitor.ask("POST", REST + "/known/me-too", tap)).status(), 400);
  visitor.noErrors("400");
});

test("should be for nobody who is not logged in, and tell nothing of a project that is not theirs", async () => {
  const stranger = await visit();
  try {
    assert.equal((await stranger.ask("GET", REST + "/way-in")).status(), 401);
    assert.equal((await stranger.ask("POST", REST + "/way-in", { title: "x" })).status(), 401);
    assert.equal((await stranger.ask("GET", REST + "/known/disruptions")).status(), 401);
    assert.equal((await stranger.ask("POST", REST + "/known/similar", { text: "x" })).status(), 401);
    await stranger.go(PAGE);
    await stranger.page.locator("[name=os_username]").waitFor();
    assert.equal(await stranger.page.getByText("harbour").count(), 0);
  } finally {
    await stranger.close();
  }
  assert.equal((await visitor.ask("GET", "/rest/sluice/1.0/intake/NONE/way-in")).status(), 404);
});

for (const [locale, words, about, ask, facts, create] of [
  ["da-DK", "Røntgenbilleder mangler", "Hvad drejer det sig om?", "Det er den", "Så vi kan begynde", "Opret opgaven"],
  ["sv-SE", "Röntgenbilder saknas", "Vad gäller det?", "Det är detta", "Så att vi kan börja", "Skapa ärendet"],
]) {
  test(`should make a task by touch on a phone in the dark (${locale})`, async () => {
    const phone = await visit({ locale, viewport: { width: 390, height: 800 }, colorScheme: "dark", hasTouch: true });
    try {
      await phone.logIn(member);
      await phone.go(PAGE);
      await phone.page.getByLabel(about).fill(words);
      await phone.page.getByRole("button", { name: ask }).tap();
      await phone.page.getByText(facts).waitFor();
      await phone.page.locator("#sluice-way-in-fact-0").fill("B2");
      await phone.page.locator("#sluice-way-in-fact-1").fill("-");
      await accessible(phone.page, `the way in on a phone in the dark (${locale})`);
      const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 390, `${wide} wide`);
      await phone.picture("way-in-" + locale);
      await phone.page.getByRole("button", { name: create }).tap();
      assert.equal((await task(await made(phone.page))).fields.summary, words);
      phone.noErrors();
    } finally {
      await phone.close();
    }
  });
}
