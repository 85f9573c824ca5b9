// An administrator's day with workflows, by mouse and by keyboard: rules of a plugin on a transition, a scheme for a project,
// a draft and its publishing; and then somebody of the team who meets the rule.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";

const KEY = "SHED";
const NAME = "Greenhouse";
/** The transition <em>Start Progress</em> of Jira's own workflow, of which Greenhouse is a copy. */
const START = 4;
const garden = (module) => `input[value="org.example.garden:${module}"]`;

let visitor;
let page;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.administer(KEY, "Garden shed");
  const issuetype = (await visitor.rest("GET", "/rest/api/2/issuetype")).find(({ subtask }) => !subtask);
  for (const summary of ["A seed of marigold", "A stone", "A stone that came back"]) {
    const assignee = { name: member.name };
    const fields = { project: { key: KEY }, issuetype: { id: issuetype.id }, summary, assignee };
    await visitor.rest("POST", "/rest/api/2/issue", { fields });
  }
  for (const id of [2, 3]) await visitor.rest("POST", `/rest/api/2/issue/${KEY}-3/transitions`, { transition: { id } });
});
after(() => visitor?.close());

const text = (selector) => page.locator(selector).first().innerText();
const rules = () => page.locator(".workflow-rule-view").allInnerTexts();

async function open(name, query) {
  await visitor.go(`/secure/admin/workflows/${name}.jspa?${query}`);
}

const openSteps = (mode = "live") => open("ViewWorkflowSteps", `workflowMode=${mode}&workflowName=${NAME}`);

const openTransition = (tab, id = START, mode = "live") =>
  open(
    "ViewWorkflowTransition",
    `workflowMode=${mode}&workflowName=${NAME}&workflowTransition=${id}&descriptorTab=${tab}`,
  );

/** Adds a rule of the garden by the mouse: choose it, fill in its own form. */
async function addRule(tab, module, word) {
  await openTransition(tab);
  await page.locator("#add-rule").click();
  await page.locator(garden(module)).check();
  await page.locator("#add_submit").click();
  await page.locator("#word").fill(word);
  await page.locator("#add_submit").click();
  await page.locator("#add-rule").waitFor();
}

test("should install a plugin by its path", async () => {
  await visitor.go("/plugins/servlet/upm");
  await page.locator("details:has(#plugin-path) summary").click();
  await page.locator("#plugin-path").fill(process.env.GARDEN_JAR);
  await page.keyboard.press("Enter");
  await page.getByText("Garden is installed.").waitFor();
});

test("should copy the system workflow by the keyboard", async () => {
  await open("ListWorkflows", "");
  await accessible(page, "all workflows");
  await page.locator('[data-workflow="jira"] a[href*="CloneWorkflow"]').focus();
  await page.keyboard.press("Enter");
  await page.locator("#workflow-name").waitFor();
  await accessible(page, "copying a workflow");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(NAME);
  await page.keyboard.press("Enter");
  await page.locator("#steps_table").waitFor();
  assert.match(await text("h2"), new RegExp(NAME));
  await accessible(page, "the steps of a workflow");
  visitor.noErrors();
});

test("should add, edit and delete a condition by the plugin's own form", async () => {
  await openTransition("conditions");
  await accessible(page, "the conditions of a transition");
  await page.locator("#add-rule").click();
  await accessible(page, "choosing a condition");
  await visitor.picture("workflow-rule-choose");
  await page.locator(garden("condition")).check();
  await page.locator("#add_submit").click();
  await accessible(page, "a plugin's form");
  await page.locator("#add_submit").click();
  await page.locator(".workflow-fault").waitFor();
  await accessible(page, "a plugin's form that was refused");
  await visitor.picture("workflow-rule-refused");
  await page.locator("#word").fill("ajar");
  await page.locator("#add_submit").click();
  assert.ok((await rules()).includes("The gate is ajar."));
  await page.locator('a[aria-label^="Edit: The gate"]').click();
  assert.equal(await page.locator("#word").inputValue(), "ajar");
  await page.locator("#word").fill("wide open");
  await page.locator("#add_submit").click();
  assert.ok((await rules()).includes("The gate is wide open."));
  await visitor.picture("workflow-conditions");
  await accessible(page, "a condition of a plugin");
  await page.locator('[aria-label^="Delete: The gate"]').click();
  assert.ok(!(await rules()).some((rule) => rule.startsWith("The gate")));
  await addRule("conditions", "condition", "open");
  visitor.noErrors();
});

test("should add and edit a validator by the keyboard alone, and delete one", async () => {
  await openTransition("validators");
  await visitor.tabTo("#add-rule");
  await page.keyboard.press("Enter");
  await page.locator("#descriptors_table").waitFor();
  await visitor.tabTo("input[type=radio]");
  const reached = () => page.evaluate((one) => document.activeElement.matches(one), garden("validator"));
  for (let steps = 0; steps < 80 && !(await reached()); steps++) await page.keyboard.press("ArrowDown");
  assert.ok(await reached(), "the validator cannot be reached by the arrow keys");
  await page.keyboard.press("Space");
  await visitor.tabTo("#add_submit");
  await page.keyboard.press("Enter");
  await page.locator("#word").waitFor();
  await visitor.tabTo("#word");
  await page.keyboard.type("leaf");
  await page.keyboard.press("Enter");
  await page.locator(".workflow-new").waitFor();
  assert.deepEqual(await rules(), ["The summary has to speak of leaf."]);

  await visitor.tabTo('a[aria-label^="Edit: It has what"]');
  await page.keyboard.press("Enter");
  await page.locator("#word").waitFor();
  await visitor.tabTo("#word");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("seed");
  await page.keyboard.press("Enter");
  await page.locator(".workflow-new").waitFor();
  assert.deepEqual(await rules(), ["The summary has to speak of seed."]);
  await addRule("validators", "validator", "petal");
  await page.locator('[aria-label^="Delete: It has what"]').nth(1).click();
  assert.deepEqual(await rules(), ["The summary has to speak of seed."]);
  await accessible(page, "the validators of a transition");
  visitor.noErrors();
});

test("should add, order, edit and delete post-functions", async () => {
  await addRule("postfunctions", "after", "planted");
  await addRule("postfunctions", "after", "weeded");
  const ours = async () => (await rules()).filter((rule) => rule.startsWith("The journal"));
  assert.deepEqual(await ours(), ["The journal says planted.", "The journal says weeded."]);
  await page.locator('[aria-label^="Move down: Note it"]').first().click();
  assert.deepEqual(await ours(), ["The journal says weeded.", "The journal says planted."]);
  await visitor.tabTo('[aria-label^="Move up: Note it"]');
  await accessible(page, "the post-functions of a transition");
  await visitor.picture("workflow-postfunctions");
  await page.locator('a[aria-label^="Edit: Note it"]').first().click();
  await page.locator("#word").fill("watered");
  await page.keyboard.press("Enter");
  await page.locator(".workflow-new").waitFor();
  assert.deepEqual(await ours(), ["The journal says watered.", "The journal says planted."]);
  await page.locator('[aria-label^="Delete: Note it"]').first().click();
  assert.deepEqual(await ours(), ["The journal says planted."]);
  visitor.noErrors();
});

test("should take a status away that nothing leads to", async () => {
  await openTransition("conditions", 3);
  await page.locator("#delete-transition").click();
  await accessible(page, "deleting a transition");
  await page.locator(".workflow-buttons button").click();
  await page.locator("#steps_table").waitFor();
  await page.locator('[aria-label="Delete step Reopened"]').click();
  await page.locator("#steps_table").waitFor();
  assert.equal(await page.locator('[aria-label="Edit step Reopened"]').count(), 0);
  visitor.noErrors();
});

test("should give a project the workflow by a scheme, with another status where one is lacking", async () => {
  await visitor.go("/secure/admin/ViewWorkflowSchemes.jspa");
  await accessible(page, "all workflow schemes");
  await page.locator("#add-scheme").click();
  await page.locator("#scheme-name").fill(`${NAME} scheme`);
  await page.keyboard.press("Enter");
  await page.locator("#type-others").selectOption(NAME);
  await accessible(page, "a workflow scheme");
  await visitor.picture("workflow-scheme");
  await page.locator(".workflow-buttons button").click();
  await page.locator("#workflow_schemes_table").waitFor();

  const { id } = await visitor.rest("GET", `/rest/api/2/project/${KEY}`);
  await visitor.go(`/secure/project/SelectProjectWorkflowScheme!default.jspa?projectId=${id}`);
  await accessible(page, "choosing a workflow scheme for a project");
  await page.locator("#scheme").selectOption({ label: `${NAME} scheme` });
  await page.locator(".workflow-buttons button").click();
  await page.locator("#mapping_table").waitFor();
  await accessible(page, "mapping statuses");
  await visitor.picture("workflow-mapping");
  await page.locator("#mapping_table select").selectOption({ label: "Open" });
  await page.locator("#associate_submit").click();
  await page.locator("#workflow_schemes_table").waitFor();
  await visitor.go(`/browse/${KEY}-3`);
  assert.equal(await text("#status-val"), "OPEN");
  visitor.noErrors();
});

test("should change the workflow in use by a draft and publish it, with what it was kept beside it", async () => {
  await openSteps();
  await page.locator("#edit-workflow").click();
  await page.locator("#publish-draft").waitFor();
  await accessible(page, "a draft");
  await page.locator("#step-name").fill("Composted");
  await page.locator("#step-status").selectOption({ label: "Done" });
  await page.locator("#add-step").click();
  await page.locator('[aria-label="Add transition to step Open"]').click();
  await page.locator("#transition-name").fill("Compost");
  await page.locator("#transition-target").selectOption({ label: "Composted" });
  await accessible(page, "adding a transition");
  await page.keyboard.press("Tab");
  await page.locator(".workflow-buttons button").click();
  await page.locator("#view_conditions").waitFor();
  await page.locator(".aui-nav-breadcrumbs a").last().click();
  await visitor.picture("workflow-draft");
  await page.locator("#publish-draft").click();
  await accessible(page, "publishing");
  await page.locator("#backup-name").fill(`${NAME} of old`);
  await page.locator("#publish-workflow-submit").click();
  await page.locator("#edit-workflow").waitFor();
  await open("ListWorkflows", "");
  assert.ok(await page.locator(`#inactive-workflows [data-workflow="${NAME} of old"]`).count());
  assert.ok(await page.locator(`#active-workflows [data-workflow="${NAME}"]`).count());
  const offered = await visitor.rest("GET", `/rest/api/2/issue/${KEY}-1/transitions`);
  assert.ok(offered.transitions.some(({ name }) => name === "Compost"));
  visitor.noErrors();
});

test("should publish a second draft without keeping what was, by the keyboard", async () => {
  await openSteps();
  await visitor.tabTo("#edit-workflow");
  await page.keyboard.press("Enter");
  await page.locator("#publish-draft").waitFor();
  await page.getByRole("link", { name: "Compost", exact: true }).click();
  await page.locator("#delete-transition").click();
  await page.locator(".workflow-buttons button").click();
  await visitor.tabTo("#publish-draft");
  await page.keyboard.press("Enter");
  await page.locator("#backup-yes").waitFor();
  await visitor.tabTo("#backup-yes");
  await page.keyboard.press("ArrowDown");
  await visitor.tabTo("#publish-workflow-submit");
  await page.keyboard.press("Enter");
  await page.locator("#edit-workflow").waitFor();
  assert.equal(await page.getByRole("link", { name: "Compost", exact: true }).count(), 0);
  await open("ListWorkflows", "");
  assert.equal(await page.locator(`[data-workflow^="Copy of"]`).count(), 0);
  visitor.noErrors();
});

test("should add a property, a status and a shared transition to a draft", async () => {
  await openSteps();
  await page.locator("#edit-workflow").click();
  await page.locator('[aria-label="Properties of step Open"]').click();
  await accessible(page, "the properties of a step");
  await page.locator("#property-name").fill("jira.status.id");
  await page.locator("#property-submit").click();
  await page.locator(".workflow-fault").waitFor();
  await accessible(page, "a property that was refused");
  await page.locator("#property-name").fill("jira.permission.comment.denied");
  await page.keyboard.press("Enter");
  await page.locator('[data-property="jira.permission.comment.denied"]').waitFor();
  await visitor.picture("workflow-properties");

  await page.locator(".aui-nav-breadcrumbs a").last().click();
  await page.locator("#add-status").click();
  await accessible(page, "a new status");
  await page.keyboard.type("Potted");
  await visitor.tabTo("#status-category");
  await page.keyboard.type("In");
  await visitor.tabTo("#status-submit");
  await page.keyboard.press("Enter");
  await page.locator('[aria-label="Add transition to step Potted"]').click();
  await accessible(page, "sharing a transition");
  await page.locator("#reuse-transition").selectOption({ label: "Stop Progress (301) → Open" });
  await page.locator("#reuse-submit").click();
  await page.locator("#steps_table").waitFor();
  assert.equal(await page.getByRole("link", { name: "Stop Progress", exact: true }).count(), 2);
  await page.locator("#publish-draft").click();
  await page.locator("label[for=backup-no]").click();
  await page.locator("#publish-workflow-submit").click();
  await page.locator("#edit-workflow").waitFor();
  visitor.noErrors();
});

test("should change the scheme in use by a draft", async () => {
  await visitor.go("/secure/admin/ViewWorkflowSchemes.jspa");
  await page.locator(`[aria-label="Edit ${NAME} scheme"]`).click();
  await accessible(page, "a scheme in use");
  await page.locator("#make-draft").click();
  await accessible(page, "the draft of a scheme");
  await page.locator("select[name^=type_]").last().selectOption(`${NAME} of old`);
  await visitor.picture("workflow-scheme-draft");
  await page.locator("#publish-draft").click();
  await accessible(page, "publishing the draft of a scheme");
  await page.locator("#publish-submit").click();
  await page.locator("#workflow_schemes_table").waitFor();
  assert.match(await text(`[data-scheme="${NAME} scheme"]`), new RegExp(`${NAME} of old`));
  visitor.noErrors();
});

test("should let somebody of the team meet the rule", async () => {
  const team = await visit();
  await team.logIn(member);
  await team.go(`/browse/${KEY}-2`);
  await team.page.locator(`#action_id_${START}`).click();
  await team.page.getByText("There is no seed in it.").waitFor();
  await accessible(team.page, "a transition that was refused");
  await team.picture("workflow-refused");
  assert.equal(await team.page.locator("#comment").count(), 0);
  await team.go(`/browse/${KEY}-1`);
  await team.page.locator(`#action_id_${START}`).focus();
  await team.page.keyboard.press("Enter");
  await team.page.waitForFunction(() => /in progress/i.test(document.querySelector("#status-val").textContent));
  team.noErrors();
  await team.close();
  const { words } = await visitor.rest("GET", "/rest/garden/1.0/journal");
  assert.ok(words.includes(`planted ${KEY}-1`), words.join());
  assert.ok(!words.includes(`planted ${KEY}-2`));
});

test("should show the workflow as calmly in the dark", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openSteps();
  await accessible(page, "steps in the dark");
  await open("WorkflowDesigner", `workflowMode=live&workflowName=${NAME}`);
  await page.locator(".workflow-picture svg").waitFor();
  await accessible(page, "a diagram in the dark");
  await visitor.picture("workflow-diagram-dark");
  for (const tab of ["conditions", "validators", "postfunctions"]) {
    await openTransition(tab);
    await accessible(page, `${tab} in the dark`);
  }
  visitor.noErrors();
});
