// What the house sees of a team's two streams: somebody who may read the project, report and comment, in English and in Danish. Everything that is
// for the team is neither shown nor done for them, whatever they type by hand.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { baseUrl } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";

const PROJECT = "SUP";
const STREAMS = `/rest/sluice/1.0/streams/${PROJECT}`;
/** Transitions of the ready workflow. */
const CHANGE_STREAM = "111";
const PAUSE = "51";
const tab = (page) => `/projects/${PROJECT}?selectedItem=org.sluice.jira:${page}`;

const READERS = [
  {
    name: "lonbrin",
    locale: "en-GB",
    says: {
      panel: "Start and pause",
      nothing: "No urgent task is offered to you.",
      turns: "Only the people who work in this project see its turns.",
      changes: "Changes of stream",
      ready: "Ready to start",
      call: /^“Urgent now” is for the people who work in this project\./,
    },
  },
  {
    name: "emistor",
    locale: "da-DK",
    says: {
      panel: "Start og pause",
      nothing: "Ingen akut opgave er tilbudt dig.",
      turns: "Kun de, der arbejder i projektet, ser dets ture.",
      changes: "Skift af spor",
      ready: "Klar til start",
      call: /^»Akut nu« er for dem, der arbejder i projektet\./,
    },
  },
];

for (const { name, locale, says } of READERS) {
  describe(`somebody from elsewhere in the house, ${locale}`, () => {
    let reader;
    let page;
    let task;

    before(async () => {
      reader = await visit({ locale });
      page = reader.page;
      await reader.logIn({ name, password: "demo" });
      const fields = { project: { key: PROJECT }, issuetype: { id: "10000" }, summary: "No light in the corridor" };
      task = (await reader.rest("POST", "/rest/api/2/issue", { fields })).key;
    });
    after(() => reader?.close());

    const statusOf = async (key) =>
      (await reader.rest("GET", `/rest/api/2/issue/${key}?fields=status`)).fields.status.name;

    test("should not be offered a call on any page, nor whose turn it is, nor what waits", async () => {
      await reader.go("/secure/Dashboard.jspa");
      await page.locator("#create_link").waitFor();
      assert.equal(await page.locator("#sluice-urgent-now").count(), 0);
      await reader.go(`/projects/${PROJECT}`);
      await page.getByRole("link", { name: says.changes }).waitFor();
      assert.equal(await page.locator("#sluice-turns-link, #sluice-paused-link").count(), 0);
      await accessible(page, "the project");
      reader.noErrors();
    });

    test("should read a task of their own without the team's offers, limits and buttons", async () => {
      await reader.go(`/browse/${task}`);
      await page.getByText("No light in the corridor").first().waitFor();
      await page.waitForLoadState("networkidle");
      assert.equal(await page.locator(".sluice-work-panel").count(), 0);
      assert.equal(await page.getByText(says.panel, { exact: true }).count(), 0);
      await accessible(page, "a task of the team");
      await reader.picture(`streams-elsewhere-${locale}`);
      reader.noErrors();
    });

    test("should have nothing waiting for them, and nothing to order", async () => {
      await reader.go(tab("paused"));
      await page.getByText(says.nothing).waitFor();
      assert.equal(await page.locator(".sluice-paused-page").getByRole("button").count(), 0);
      await accessible(page, "what waits");
      await reader.go(tab("ready-page"));
      await page.getByRole("heading", { name: says.ready, level: 1 }).waitFor();
      await page.locator("#sluice-ready li, #sluice-ready tr").first().waitFor();
      assert.equal(await page.locator("#sluice-ready").getByRole("button").count(), 0);
      await accessible(page, "what is ready");
      reader.noErrors();
    });

    test("should read the limits and the lists, and change neither", async () => {
      for (const action of ["SluiceLimits", "SluiceLists"]) {
        await reader.go(`/secure/${action}!default.jspa?projectKey=${PROJECT}`);
        await page.locator("#content h1, #content h2").first().waitFor();
        await page.waitForLoadState("networkidle");
        const main = page.locator("#content");
        assert.equal(await main.getByRole("button").count(), 0, action);
        assert.equal(await main.locator("input:not([type=hidden]), select, textarea").count(), 0, action);
        await accessible(page, action);
      }
      reader.noErrors();
    });

    test("should be told whose page the turns are", async () => {
      await reader.go(tab("turns-page"));
      await page.getByText(says.turns).waitFor();
      assert.equal(await page.locator("#sluice-turns").getByRole("button").count(), 0);
      await accessible(page, "turns of another team");
      await reader.picture(`streams-turns-elsewhere-${locale}`);
      reader.noErrors("403");
    });

    test("should be refused what is typed by hand", async () => {
      const said = async (status, method, address, body) => {
        const answer = await reader.ask(method, address, body);
        assert.equal(answer.status(), status, `${method} ${address}: ${await answer.text()}`);
        return answer.json();
      };
      const call = await said(403, "POST", `${STREAMS}/urgent-now`, { title: "Now, please" });
      assert.match(call.message, says.call);
      const start = await said(403, "POST", `${STREAMS}/start`, { issue: task });
      assert.ok(start.message.includes(task), start.message);
      await said(400, "POST", `${STREAMS}/paused`, { issue: task, whereWasI: "x" });
      assert.equal((await said(403, "GET", `${STREAMS}/turns`)).message, says.turns);
      await said(403, "GET", `${STREAMS}/turns/now`);
      await said(403, "PUT", `${STREAMS}/turns`, { kind: "urgent", names: name });
      await said(403, "POST", `${STREAMS}/turns/take`, { kind: "urgent" });
      const today = new Date().toISOString().slice(0, 10);
      await said(403, "POST", `${STREAMS}/turns/swap`, { kind: "urgent", first: today, second: today });
      await said(403, "POST", `${STREAMS}/turns/not-here`, { here: false });
      await said(403, "PUT", `${STREAMS}/limits`, { limits: [] });
      await said(403, "PUT", `${STREAMS}/lists`, { grounds: [] });
      await said(403, "PUT", `${STREAMS}/ready`, { issue: task, nextUp: true });
      await said(403, "PUT", `${STREAMS}/pausing`, { paused: true });
      assert.deepEqual((await said(200, "GET", `${STREAMS}/paused`)).toMe, []);
      assert.deepEqual((await said(200, "GET", "/rest/sluice/1.0/streams")).projects, []);
      assert.equal(await statusOf(task), "In triage");

      for (const action of ["SluiceTwoStreams", "SluicePausing"]) {
        const answer = await page.goto(`${baseUrl}/secure/admin/${action}!default.jspa`);
        assert.equal(answer.status(), 403, action);
      }
    });

    test("should be offered neither a pause nor another stream by Jira, and be refused both", async () => {
      const stream = (await reader.rest("GET", "/rest/api/2/field")).find((one) => one.name === "Stream").id;
      const search = `project = ${PROJECT} AND status = "In progress"`;
      const found = await reader.rest("GET", `/rest/api/2/search?maxResults=1&jql=${encodeURIComponent(search)}`);
      const theirs = found.issues[0].key;
      const fields = { [stream]: { value: "Urgent" } };
      for (const [key, id, given] of [
        [task, CHANGE_STREAM, fields],
        [theirs, CHANGE_STREAM, fields],
        [theirs, PAUSE, {}],
      ]) {
        const transitions = `/rest/api/2/issue/${key}/transitions`;
        const offered = (await reader.rest("GET", transitions)).transitions.map((one) => one.id);
        assert.ok(!offered.includes(id), `${key}: ${offered}`);
        const answer = await reader.ask("POST", transitions, { transition: { id }, fields: given });
        assert.equal(answer.status(), 400, `${key} ${id}: ${await answer.text()}`);
      }
      assert.equal(await statusOf(theirs), "In progress");
      assert.equal(await statusOf(task), "In triage");
    });
  });
}
