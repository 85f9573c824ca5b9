// An administrator puts Sluice's rules on a workflow of their own, by their forms in the editor, sets a limit, and pauses Sluice;
// twenty people start a task at the same moment.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { administrator, baseUrl } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";

const KEY = "CANAL";
const NAME = "Lock keepers";
/** The transition <em>Start Progress</em> of Jira's own workflow, of which Lock keepers is a copy. */
const START = 4;
const STOP = 301;

let visitor;
let page;
let stream;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn();
  await visitor.rest("POST", "/rest/api/2/project", {
    key: KEY,
    name: "Canal",
    projectTypeKey: "software",
    lead: administrator.name,
  });
  await visitor.go("/secure/admin/SluicePausing!default.jspa");
  await visitor.confirm();
  const on = await visitor.rest("POST", `/rest/sluice/1.0/setup/${KEY}/switch-on`, { language: "en" });
  stream = on.made.find(({ kind }) => kind === "stream").id;
});
after(() => visitor?.close());

const rules = () => page.locator(".workflow-rule-view").allInnerTexts();

async function open(name, query) {
  await visitor.go(`/secure/admin/workflows/${name}.jspa?${query}`);
}

const openTransition = (tab, id = START) =>
  open("ViewWorkflowTransition", `workflowMode=live&workflowName=${NAME}&workflowTransition=${id}&descriptorTab=${tab}`);

/** Adds a rule by its form, which is filled in first. */
async function addRule(tab, module, fill) {
  await openTransition(tab);
  await page.locator("#add-rule").click();
  await page.locator(`input[value="org.sluice.jira:${module}"]`).check();
  await page.locator("#add_submit").click();
  await page.locator("#sluice-rule-skip-mail").waitFor();
  await accessible(page, `the form of ${module}`);
  await visitor.picture(`rule-${module}`);
  await fill();
  await page.locator("#add_submit").click();
  await page.locator("#add-rule").waitFor();
}

async function made(count, what) {
  const type = (await visitor.rest("GET", "/rest/api/2/issuetype")).find(({ subtask }) => !subtask);
  const issueUpdates = Array.from({ length: count }, (_, index) => ({
    fields: {
      project: { key: KEY },
      issuetype: { id: type.id },
      summary: `${what} gate ${index + 1}`,
      assignee: { name: administrator.name },
      [stream]: { value: what },
    },
  }));
  const answer = await visitor.rest("POST", "/rest/api/2/issue/bulk", { issueUpdates });
  return answer.issues.map(({ key }) => key);
}

/** What the transition answers; it does not have to work. */
async function go(key, id) {
  const answer = await page.request.post(`${baseUrl}/rest/api/2/issue/${key}/transitions`, {
    headers: { "X-Atlassian-Token": "no-check", Origin: new URL(baseUrl).origin },
    data: { transition: { id } },
  });
  return { status: answer.status(), body: await answer.text() };
}

test("should add each rule by its own form, and say what it does", async () => {
  await open("ListWorkflows", "");
  await page.locator('[data-workflow="jira"] a[href*="CloneWorkflow"]').click();
  await page.locator("#workflow-name").fill(NAME);
  await page.keyboard.press("Enter");
  await page.locator("#steps_table").waitFor();

  await addRule("conditions", "stream-condition", () =>
    page.locator("#sluice-rule-stream").selectOption({ label: "Planned" }),
  );
  assert.ok((await rules()).includes("Only for planned tasks."));
  await page.locator('a[aria-label^="Edit: Only for planned"], a[aria-label^="Edit: Issue is in"]').first().click();
  assert.equal(await page.locator("#sluice-rule-stream").inputValue(), "planned");
  await page.locator("#sluice-rule-stream").selectOption("none");
  await page.locator("label[for=sluice-rule-skip-bulk]").click();
  await page.locator("#add_submit").click();
  assert.ok((await rules()).includes("Only for tasks that are in no stream yet. Skipped for: Bulk change."));
  await visitor.picture("rule-list");
  await page.locator('[aria-label^="Delete: Only for tasks"], [aria-label^="Delete: Issue is in"]').first().click();

  await addRule("validators", "work-limit-validator", () =>
    page.locator("#sluice-rule-reason").selectOption({ label: "The comment" }),
  );
  assert.match((await rules()).join(), /given as a comment. This transition has no screen/);
  await addRule("validators", "grounds-validator", async () => {});
  await page.locator('[aria-label^="Delete: An urgent task"], [aria-label^="Delete: Grounds given"]').first().click();
  await openTransition("postfunctions", STOP);
  await addRule("postfunctions", "set-stream-function", () =>
    page.locator("#sluice-rule-stream").selectOption("planned"),
  );
  assert.ok((await rules()).includes("The task becomes planned."));
  await page.locator('[aria-label^="Delete: The task becomes"], [aria-label^="Delete: Set stream"]').first().click();
  visitor.noErrors();
});

test("should set limits on the team's page and refuse what cannot be meant", async () => {
  await visitor.go("/secure/admin/ViewWorkflowSchemes.jspa");
  await page.locator("#add-scheme").click();
  await page.locator("#scheme-name").fill(`${NAME} scheme`);
  await page.keyboard.press("Enter");
  await page.locator("#type-others").selectOption(NAME);
  await page.locator(".workflow-buttons button").click();
  await page.locator("#workflow_schemes_table").waitFor();
  const { id } = await visitor.rest("GET", `/rest/api/2/project/${KEY}`);
  await visitor.go(`/secure/project/SelectProjectWorkflowScheme!default.jspa?projectId=${id}`);
  await page.locator("#scheme").selectOption({ label: `${NAME} scheme` });
  await page.locator(".workflow-buttons button").click();
  await page.locator("#associate_submit").or(page.locator("#workflow_schemes_table")).first().waitFor();
  if (await page.locator("#associate_submit").count()) await page.locator("#associate_submit").click();

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
  const urgent = await made(1, "Urgent");

  const answers = await Promise.all(planned.map((key) => go(key, START)));

  assert.deepEqual(
    answers.map(({ status }) => status).sort(),
    [...Array(3).fill(204), ...Array(17).fill(400)],
  );
  assert.match(answers.find(({ status }) => status === 400).body, /Planned work is full: the limit is 3/);
  assert.equal((await go(urgent[0], START)).status, 204);

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
  const member = await visit({ colorScheme: "dark" });
  await member.logIn({ name: process.env.USER_NAME ?? "karl", password: process.env.USER_PASSWORD ?? "demo" });
  await member.go(`/secure/SluiceLimits!default.jspa?projectKey=${KEY}`);
  await member.page.locator(".sluice-limits, .aui-message").first().waitFor();
  await accessible(member.page, "limits of somebody who may only look");
  await member.picture("limits-shown");
  assert.equal(await member.page.getByRole("button", { name: "Save" }).count(), 0);
  await member.close();
});
