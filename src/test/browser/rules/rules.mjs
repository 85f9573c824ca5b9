// An administrator sets a limit in the project that editor.mjs leaves, and pauses Sluice; twenty people start a task at the same moment.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { administrator, baseUrl, member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";

const KEY = "CANAL";
/** Transitions of the workflow that editor.mjs made for the project, with the rule Work limit on the first. */
const START = 11;
const STOP = 23;

let visitor;
let page;
let karl;
let stream;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.administer();
  karl = await visit({ colorScheme: "dark" });
  await karl.logIn(member);
  stream = (await visitor.rest("GET", "/rest/api/2/field")).find(({ name }) => name === "Stream").id;
});
after(() => Promise.all([visitor?.close(), karl?.close()]));

async function made(count, what, assignee = administrator.name) {
  const type = (await visitor.rest("GET", "/rest/api/2/issuetype")).find(({ subtask }) => !subtask);
  const issueUpdates = Array.from({ length: count }, (_, index) => ({
    fields: {
      project: { key: KEY },
      issuetype: { id: type.id },
      summary: `${what} gate ${index + 1}`,
      assignee: { name: assignee },
      [stream]: { value: what },
    },
  }));
  const answer = await visitor.rest("POST", "/rest/api/2/issue/bulk", { issueUpdates });
  return answer.issues.map(({ key }) => key);
}

/** What the transition answers; it does not have to work. */
async function go(key, id, who = page) {
  const answer = await who.request.post(`${baseUrl}/rest/api/2/issue/${key}/transitions`, {
    headers: { "X-Atlassian-Token": "no-check", Origin: new URL(baseUrl).origin },
    data: { transition: { id } },
  });
  return { status: answer.status(), body: await answer.text() };
}

test("should set limits on the team's page and refuse what cannot be meant", async () => {
  await visitor.go(`/secure/SluiceLimits!default.jspa?projectKey=${KEY}`);
  await page.getByRole("button", { name: "Add a limit" }).click();
  await accessible(page, "a limit that is being written");
  await page.locator("#sluice-limit-0-most").fill("0");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("A limit is a whole number from 1 to 999.").waitFor();
  await visitor.picture("limits-refused");
  await page.locator("#sluice-limit-0-most").fill("3");
  await page.locator("#sluice-limit-0-when").selectOption("stop");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("The limits are saved.").waitFor();
  await accessible(page, "limits");
  await visitor.picture("limits");
  visitor.noErrors("400");
});

test("should let three of twenty start that start at the same moment, and urgent work always", async () => {
  const planned = await made(20, "Planned");
  const urgent = await made(1, "Urgent", member.name);

  const answers = await Promise.all(planned.map((key) => go(key, START)));

  assert.deepEqual(
    answers.map(({ status }) => status).sort(),
    [...Array(3).fill(204), ...Array(17).fill(400)],
  );
  assert.match(answers.find(({ status }) => status === 400).body, /Planned work is full: the limit is 3/);
  assert.equal((await go(urgent[0], START, karl.page)).status, 204);

  const started = planned[answers.findIndex(({ status }) => status === 204)];
  const waiting = planned[answers.findIndex(({ status }) => status === 400)];
  assert.equal((await go(started, STOP)).status, 204);
  assert.equal((await go(waiting, START)).status, 204);
  const { limits } = await visitor.rest("GET", `/rest/sluice/1.0/streams/${KEY}/limits`);
  assert.equal(limits[0].held, 3);
});

test("should pause Sluice for the project, note what would have been said, and go on", async () => {
  const [key] = await made(1, "Planned");
  await visitor.go(`/secure/SluiceLimits!default.jspa?projectKey=${KEY}`);
  await page.getByRole("button", { name: "Pause Sluice" }).click();
  await page.getByText(`Sluice is paused in ${KEY}.`).waitFor();
  assert.equal((await go(key, START)).status, 204);
  await page.reload();
  await page.getByRole("link", { name: key }).waitFor();
  await accessible(page, "Sluice is paused");
  await visitor.picture("limits-paused");

  await visitor.go("/secure/admin/SluicePausing!default.jspa");
  await page.getByText(`Canal (${KEY}).`, { exact: false }).waitFor();
  await accessible(page, "Pause Sluice");
  await visitor.picture("pausing");
  await page.getByRole("button", { name: "Pause Sluice" }).click();
  await page.getByText("Sluice is paused everywhere.").waitFor();
  await page.getByRole("button", { name: "Let Sluice go on" }).click();
  await page.getByText("The rules of Sluice are working.").waitFor();
  await visitor.rest("PUT", `/rest/sluice/1.0/streams/${KEY}/pausing`, { paused: false });
  const [other] = await made(1, "Planned");
  assert.equal((await go(other, START)).status, 400);
  visitor.noErrors("400");
});

test("should show limits to who may only look, in the dark", async () => {
  await karl.go(`/secure/SluiceLimits!default.jspa?projectKey=${KEY}`);
  await karl.page.locator(".sluice-limits, .aui-message").first().waitFor();
  await accessible(karl.page, "limits of somebody who may only look");
  await karl.picture("limits-shown");
  assert.equal(await karl.page.getByRole("button", { name: "Save" }).count(), 0);
  karl.noErrors();
});
