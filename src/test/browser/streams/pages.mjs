// What a team reads of its two streams: what is ready to start, and next up; interruptions on a dashboard; what is paused and offered, in
// the search. As the product owner, as one of the team without that role and as somebody from elsewhere, in English and in Danish.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { administrator } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";

const PROJECT = "SUP";
const STREAMS = `/rest/sluice/1.0/streams/${PROJECT}`;
const READY = `/projects/${PROJECT}?selectedItem=org.sluice.jira:ready-page`;
const visitors = [];

/** One of the invented people, who all have the same password, or whoever is named. */
async function come(person, options) {
  const visitor = await visit(options);
  visitors.push(visitor);
  await visitor.logIn(typeof person === "string" ? { name: person, password: "demo" } : person);
  return visitor;
}

after(() => Promise.all(visitors.map((visitor) => visitor.close())));

/** A new task; its key. */
async function made(visitor, summary, more = {}) {
  const fields = { project: { key: PROJECT }, issuetype: { id: "10000" }, summary, ...more };
  return (await visitor.rest("POST", "/rest/api/2/issue", { fields })).key;
}

const plan = (visitor, key) =>
  visitor.rest("POST", `/rest/api/2/issue/${key}/transitions`, { transition: { id: "21" } });

describe("what is ready to start", () => {
  let first;
  let second;
  const rows = (page) => page.locator(".sluice-ready-row");
  const place = async (page, key) => (await rows(page).allInnerTexts()).findIndex((text) => text.includes(key));

  test("should be put in front by the product owner, by mouse and keyboard, and be put back", async () => {
    const owner = await come("pernille");
    const { page } = owner;
    first = await made(owner, "A screen for the new reception");
    second = await made(owner, "Wider doors for the printer room");
    for (const key of [first, second]) await plan(owner, key);
    await owner.until("the list has both", async () => {
      await owner.go(READY);
      await rows(page).first().waitFor();
      return (await place(page, second)) > 0;
    });
    const up = page.getByRole("button", { name: `Next up: ${second}` });
    const before = await place(page, second);

    await up.click();
    await page.getByText(`${second} is next up.`).waitFor();
    const front = await place(page, second);
    assert.ok(front < before && front <= (await page.locator(".sluice-ready-up").count()) - 1);
    assert.equal(await up.getAttribute("aria-pressed"), "true");
    await accessible(page, "what is ready, with one next up");
    await owner.picture("ready");

    assert.ok(await up.evaluate((button) => button === document.activeElement));
    await page.keyboard.press("Enter");
    await page.getByText(`${second} is back in its place.`).waitFor();
    assert.equal(await place(page, second), before);
    await page.getByRole("button", { name: "Undo" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".sluice-ready-up", { hasText: second }).waitFor();
    assert.equal(await place(page, second), front);
    owner.noErrors();
  });

  test("should be put in front by touch on a phone, in Danish, and be put back", async () => {
    const owner = await come("pernille", { locale: "da-DK", viewport: { width: 390, height: 800 }, hasTouch: true });
    const { page } = owner;
    await owner.go(READY);
    await page.getByRole("button", { name: `Næste: ${first}` }).tap();
    await page.getByText(`${first} er den næste.`).waitFor();
    assert.ok((await place(page, first)) > (await place(page, second)));
    await accessible(page, "what is ready, in Danish");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `${wide} wide`);
    await owner.picture("ready-phone-da");
    await page.getByRole("button", { name: "Fortryd" }).tap();
    await page.locator(".sluice-ready-up", { hasText: first }).waitFor({ state: "detached" });
    owner.noErrors();
  });

  test("should be read by the rest of the team, who say nothing of what is next", async () => {
    const karl = await come("karl", { locale: "da-DK" });
    const { page } = karl;
    await karl.go(READY);
    await page.locator(".sluice-ready-up", { hasText: second }).getByText("Næste").waitFor();
    assert.equal(await page.locator(".sluice-ready-list button").count(), 0);
    const answer = await karl.ask("PUT", `${STREAMS}/ready`, { issue: first, nextUp: true });
    assert.equal(answer.status(), 403);
    await accessible(page, "what is ready, for one of the team");
    karl.noErrors();
  });
});

describe("interruptions", () => {
  let dashboard;

  test("should be added to a dashboard by one of the team, who chooses the project", async () => {
    const signe = await come("signe");
    const { page } = signe;
    await signe.go("/secure/AddPortalPage!default.jspa");
    await page.locator("#edit-entity-dashboard-name").fill("How work flows");
    await page.locator("#edit-entity-submit").click();
    await page.locator("#add-gadget").click();
    await page.locator('.gadget-offer button[data-module$=":interruptions-item"]').click();
    const form = page.locator(".sluice-configuration");
    await form.waitFor();
    await page.waitForFunction(() => !document.querySelector(".sluice-configuration select")?.disabled);
    await accessible(page, "settings of Interruptions");
    await form.locator("select[id$=-project]").selectOption(PROJECT);
    await form.locator("[type=submit]").click();
    await page.locator(".sluice-facts").waitFor();
    await page.locator(".sluice-fact", { hasText: "Urgent share" }).waitFor();
    await accessible(page, "Interruptions");
    await signe.picture("interruptions");
    dashboard = page.url();
    signe.noErrors();
  });

  test("should be read in Danish, in the dark and on a narrow screen, with nobody's name", async () => {
    const signe = await come("signe", { locale: "da-DK", colorScheme: "dark", viewport: { width: 420, height: 900 } });
    const { page } = signe;
    await page.goto(dashboard);
    await page.locator(".sluice-facts").waitFor();
    await accessible(page, "Interruptions in Danish");
    await signe.picture("interruptions-da");
    const said = await page.locator(".sluice-gadget").innerText();
    for (const name of ["Karl", "Sara", "Signe", "Oskar"]) assert.ok(!said.includes(name), name);
    const wider = await page
      .locator(".sluice-gadget")
      .evaluateAll((all) => all.filter((gadget) => gadget.scrollWidth > gadget.clientWidth).length);
    assert.equal(wider, 0);
    signe.noErrors();
  });
});

describe("wrong place", () => {
  let dashboard;

  test("should be added to a dashboard, and say what belonged elsewhere, with a note for a source", async () => {
    const admin = await come(administrator);
    const { page } = admin;
    await admin.go("/secure/AddPortalPage!default.jspa");
    await page.locator("#edit-entity-dashboard-name").fill("What comes in");
    await page.locator("#edit-entity-submit").click();
    await page.locator("#add-gadget").click();
    await page.locator('.gadget-offer button[data-module$=":wrong-place-item"]').click();
    const form = page.locator(".sluice-configuration");
    await form.waitFor();
    await page.waitForFunction(() => !document.querySelector(".sluice-configuration select")?.disabled);
    await accessible(page, "settings of Wrong place");
    await form.locator("select[id$=-project]").selectOption(PROJECT);
    await form.locator("[type=submit]").click();
    await page.locator(".sluice-fact", { hasText: "Passed on" }).waitFor();
    await page.getByText("Time in triage").first().waitFor();
    await admin.picture("wrong-place");
    await page.locator(".sluice-wrong-place-channels > summary").click();
    await page.locator(".sluice-wrong-place-channels p.sluice-quiet").last().waitFor();
    await page.locator(".sluice-wrong-place-sources:not(.sluice-wrong-place-channels) > summary").click();
    await accessible(page, "Wrong place");
    await admin.picture("wrong-place-sources");
    const notes = page.locator(".sluice-wrong-place-sources li summary");
    if ((await notes.count()) > 0) {
      await notes.first().click();
      await page.getByRole("button", { name: "Copy", exact: true }).first().click();
      await page.getByText("It is copied.").waitFor();
      await admin.picture("wrong-place-note");
    }
    const [search] = await page.getByRole("link", { name: "Show these tasks" }).all();
    assert.match(await search.getAttribute("href"), /jql=project/);
    dashboard = page.url();
    admin.noErrors();
  });

  test("should be read in Danish, in the dark and on a narrow screen", async () => {
    const options = { locale: "da-DK", colorScheme: "dark", viewport: { width: 420, height: 900 } };
    const admin = await come(administrator, options);
    const { page } = admin;
    await page.goto(dashboard);
    await page.getByText("Fejlvisiteret").first().waitFor();
    await page.locator(".sluice-facts").first().waitFor();
    for (const summary of await page.locator(".sluice-wrong-place-sources > summary").all()) await summary.click();
    await accessible(page, "Wrong place in Danish");
    await admin.picture("wrong-place-da");
    const wider = await page
      .locator(".sluice-gadget")
      .evaluateAll((all) => all.filter((gadget) => gadget.scrollWidth > gadget.clientWidth).length);
    assert.equal(wider, 0);
    admin.noErrors();
  });
});

describe("the search", () => {
  /** Types a question into the search page, and gives what it finds. */
  async function found(visitor, question) {
    await visitor.go("/issues/?jql=");
    await visitor.page.locator("#advanced-search").click();
    await visitor.page.keyboard.press("ControlOrMeta+A");
    await visitor.page.keyboard.type(`${question} ORDER BY created DESC`);
    await visitor.page.keyboard.press("Enter");
    await visitor.page.waitForURL((url) => url.search.includes("sluice"));
    return visitor.page
      .locator("tr[data-issuekey]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-issuekey")));
  }

  let lone;

  test("should find what is paused, and name a project that is not there", async () => {
    const oskar = await come("oskar", { locale: "da-DK" });
    lone = await come("lonbrin", { locale: "da-DK" });
    const key = await made(oskar, "Labels for the freezer");
    await plan(oskar, key);
    await oskar.rest("POST", `${STREAMS}/start`, { issue: key, reason: "Before the limit" });
    assert.ok(!(await found(oskar, 'issue in sluicePaused("SUP")')).includes(key));
    await oskar.rest("POST", `${STREAMS}/paused`, { issue: key });
    await oskar.until("the search knows of it", async () =>
      (await found(oskar, 'issue in sluicePaused("SUP")')).includes(key),
    );
    await accessible(oskar.page, "what is paused, in the search");
    await oskar.picture("search-paused-da");
    await found(oskar, 'issue in sluicePaused("NOPE")');
    await oskar.page.getByText("Der er intet projekt med nøglen »NOPE«").first().waitFor();
    oskar.noErrors("400");
  });

  test("should find what is offered to whoever searches, and to nobody from elsewhere", async () => {
    const karl = await come("karl");
    const stream = (await karl.rest("GET", "/rest/api/2/field")).find(({ name }) => name === "Stream").id;
    const key = await made(karl, "The lift for beds stands still", { [stream]: { value: "Urgent" }, assignee: null });
    await karl.until("the search knows of it", async () =>
      (await found(karl, "issue in sluiceOfferedToMe()")).includes(key),
    );
    await accessible(karl.page, "what is offered, in the search");
    await karl.picture("search-offered");
    assert.ok(!(await found(lone, "issue in sluiceOfferedToMe()")).includes(key));
    karl.noErrors();
  });
});
