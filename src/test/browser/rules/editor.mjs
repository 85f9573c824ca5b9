// An administrator puts each of Sluice's rules on a workflow of a team's own, by its form in the editor, corrects it, gives the workflow
// to a project, changes a rule in a draft and publishes it; the team meets what each of them does. The project is there for rules.mjs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { KEY as UNTRANSLATED } from "../support/looking.mjs";
import { member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";
import { workflowText } from "../support/workflow-text.mjs";

const KEY = "CANAL";
const NAME = "Lock keepers";
const STREAMS = `/rest/sluice/1.0/streams/${KEY}`;

/** The transitions of the workflow, by their ids. */
const START = 11;
const START_WITH_REASON = 12;
const ANSWER = 13;
const SORT = 14;
const CALL_OUT = 15;
const PAUSE = 21;
const DONE = 22;
const STOP = 23;

/** Each rule: where it goes, what is chosen first and what is corrected, and what it says then. */
const RULES = [
  {
    module: "stream-condition",
    tab: "conditions",
    transition: SORT,
    name: "Issue is in stream",
    first: { stream: "Urgent" },
    says: "Only for urgent tasks.",
    then: { stream: "Planned" },
    corrected: "Only for planned tasks.",
  },
  {
    module: "urgent-turn-condition",
    tab: "conditions",
    transition: ANSWER,
    name: "Caller is on urgent today",
    first: { role: "Administrators" },
    says: "Only for whoever is on urgent today, and for the project role “Administrators”; on days when nobody is, for the role alone.",
    then: { role: "Nobody else" },
    corrected: "Only for whoever is on urgent today; on days when nobody is, for nobody.",
  },
  {
    module: "limit-full-condition",
    tab: "conditions",
    transition: START_WITH_REASON,
    name: "Work limit asks",
    first: { status: "Paused" },
    says: "Only while a limit on the way to “Paused” is full and asks for a reason.",
    then: { status: "In progress" },
    corrected: "Only while a limit on the way to “In progress” is full and asks for a reason.",
  },
  {
    module: "work-limit-validator",
    tab: "validators",
    transition: START,
    name: "Work limit",
    first: { reason: "The comment" },
    says: "Keeps planned work within the team’s limits. Where a limit asks, the reason is given as a comment. This transition has no screen, so nobody can fill anything in.",
    then: { reason: "Reason, of the two-stream workflow" },
    corrected:
      "Keeps planned work within the team’s limits. Where a limit asks, the reason is given in “Reason”. This transition has no screen, so nobody can fill anything in.",
  },
  {
    module: "grounds-validator",
    tab: "validators",
    transition: DONE,
    name: "Grounds given",
    first: { field: "Outside pressure" },
    says: "An urgent task has at least one ground ticked in “Outside pressure”.",
    then: { field: "Urgent grounds, of the two-stream workflow" },
    corrected: "An urgent task has at least one ground ticked in “Urgent grounds”.",
  },
  {
    module: "reason-validator",
    tab: "validators",
    transition: START_WITH_REASON,
    name: "Reason given",
    first: { of: "A change of stream" },
    says: "The task changes to the other stream, and a reason is given in “Reason”.",
    then: { of: "The transition" },
    corrected: "A reason is given in “Reason”.",
  },
  {
    module: "set-stream-function",
    tab: "postfunctions",
    transition: SORT,
    name: "Set stream",
    first: { stream: "Urgent" },
    says: "The task becomes urgent.",
    then: { stream: "Planned" },
    corrected: "The task becomes planned.",
  },
  {
    module: "pause-planned-function",
    tab: "postfunctions",
    transition: ANSWER,
    name: "Pause my planned work",
    first: {},
    says: "The rest of the planned work that the person has in progress in the project is paused.",
    then: {},
    corrected: "The rest of the planned work that the person has in progress in the project is paused.",
  },
  {
    module: "offer-urgent-function",
    tab: "postfunctions",
    transition: CALL_OUT,
    name: "Offer to whoever",
    first: {},
    says: "An urgent task is offered to whoever is on urgent today; nobody is assigned.",
    then: {},
    corrected: "An urgent task is offered to whoever is on urgent today; nobody is assigned.",
  },
];

let visitor;
let page;
let karl;
let stream;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.administer(KEY, "Canal");
  await visitor.rest("POST", `/rest/sluice/1.0/setup/${KEY}/switch-on`, { language: "en" });
  stream = (await visitor.rest("GET", "/rest/api/2/field")).find(({ name }) => name === "Stream").id;
  karl = await visit();
  await karl.logIn(member);
});
after(() => Promise.all([visitor?.close(), karl?.close()]));

const open = (name, query = "", who = visitor) => who.go(`/secure/admin/workflows/${name}.jspa?${query}`);

const openTransition = (id, tab, mode = "live", who = visitor) =>
  open(
    "ViewWorkflowTransition",
    `workflowMode=${mode}&workflowName=${NAME}&workflowTransition=${id}&descriptorTab=${tab}`,
    who,
  );

const said = (on = page) => on.locator(".workflow-rule-view").allInnerTexts();
const edit = (name) => page.locator(`a[aria-label^="Edit: ${name}"]`);

async function openForm(module) {
  await page.locator("#add-rule").click();
  await page.locator(`input[value="org.sluice.jira:${module}"]`).check();
  await page.locator("#add_submit").click();
  await page.locator("#sluice-rule-skip-mail").waitFor();
}

async function choose(choices) {
  for (const [name, label] of Object.entries(choices))
    await page.locator(`#sluice-rule-${name}`).selectOption({ label });
}

/** Fills in the form of a rule, the other way round for bulk change, and sends it; what the rules of the transition say then. */
async function send(choices, picture) {
  await choose(choices);
  await page.locator("label[for=sluice-rule-skip-bulk]").click();
  if (picture) await visitor.picture(picture);
  await page.locator("#add_submit").click();
  await page.locator("#add-rule").waitFor();
  return said();
}

/** A task of the project, with nobody unless that is told; its key. */
async function made(summary, value, assignee) {
  const type = (await visitor.rest("GET", "/rest/api/2/issuetype")).find(({ subtask }) => !subtask);
  const fields = { project: { key: KEY }, issuetype: { id: type.id }, summary, assignee: assignee ? { name: assignee } : null };
  if (value) fields[stream] = { value };
  return (await visitor.rest("POST", "/rest/api/2/issue", { fields })).key;
}

/** What somebody is offered to do with a task. */
async function offered(who, key) {
  const { transitions } = await who.rest("GET", `/rest/api/2/issue/${key}/transitions`);
  return transitions.map(({ name }) => name);
}

const go = (who, key, id) => who.rest("POST", `/rest/api/2/issue/${key}/transitions`, { transition: { id } });

const statusOf = async (key) =>
  (await visitor.rest("GET", `/rest/api/2/issue/${key}?fields=status`)).fields.status.name;

/** Presses a button of a task's page, which may stand in the menu behind the first ones, and be offered a second later. */
async function press(who, key, id) {
  const button = who.page.locator(`#action_id_${id}`);
  for (let times = 0; times < 20; times++) {
    await who.go(`/browse/${key}`);
    if (await button.count()) break;
  }
  if (!(await button.isVisible())) await who.page.locator("#opsbar-transitions_more").click();
  await button.click();
}

test("should bring a workflow in that has no rule of Sluice", async () => {
  const { steps } = await visitor.rest("POST", "/rest/sluice/1.0/flow", { language: "en" });
  const id = (part) => steps.find((step) => step.part === part).id;
  const step = (name, part, transitions) => ({ name, status: id(`status:${part}`), transitions });
  const text = workflowText([
    step("Waiting", "READY_TO_START", [
      { id: START, name: "Start", to: 2 },
      { id: START_WITH_REASON, name: "Start with a reason", to: 2, screen: id("screen:START") },
      { id: ANSWER, name: "Answer", to: 2 },
      { id: SORT, name: "Sort", to: 1 },
      { id: CALL_OUT, name: "Call out", to: 1 },
    ]),
    step("Working", "IN_PROGRESS", [
      { id: PAUSE, name: "Pause", to: 3 },
      { id: DONE, name: "Done", to: 4, screen: id("screen:DONE") },
      { id: STOP, name: "Stop", to: 1 },
    ]),
    step("Put aside", "PAUSED", [{ id: 31, name: "Go on", to: 2 }]),
    step("Done", "DONE", [{ id: 41, name: "Reopen", to: 1 }]),
  ]);
  await open("ImportWorkflowFromXml!default");
  await page.locator("#workflow-name").fill(NAME);
  await page.locator("#workflow-xml").fill(text);
  await page.locator(".workflow-buttons button").click();
  await page.locator("#steps_table").waitFor();
  assert.match(await page.locator("h2").first().innerText(), new RegExp(NAME));
  visitor.noErrors();
});

for (const { module, tab, transition, name, first, says, then, corrected } of RULES) {
  test(`should take the rule ${name} by its form, say what it does, and correct it`, async () => {
    await openTransition(transition, tab);
    await openForm(module);
    await accessible(page, `the form of ${module}`);
    const added = await send(first);
    assert.ok(added.includes(`${says} Skipped for: Bulk change.`), added.join("\n"));

    await edit(name).click();
    assert.ok(await page.locator("#sluice-rule-skip-bulk").isChecked());
    for (const [field, label] of Object.entries(first))
      assert.equal(await page.locator(`#sluice-rule-${field} option:checked`).innerText(), label);
    const changed = await send(then, `rule-${module}`);
    assert.ok(changed.includes(corrected), changed.join("\n"));
    visitor.noErrors();
  });
}

test("should show the forms in Danish, to the keyboard and in the dark as well", async () => {
  const danish = await visit({ locale: "da-DK", colorScheme: "dark" });
  try {
    await danish.administer();
    for (const { module, tab, transition } of RULES) {
      await openTransition(transition, tab, "live", danish);
      const rule = danish.page.locator(".workflow-rule", { hasText: "(Sluice)" }).first();
      await rule.locator('a[aria-label^="Redigér"]').focus();
      await danish.page.keyboard.press("Enter");
      await danish.page.locator("#sluice-rule-skip-mail").waitFor();
      assert.doesNotMatch(await danish.page.locator("body").innerText(), UNTRANSLATED);
      await danish.picture(`rule-${module}-da`);
    }
    await accessible(danish.page, "a form in Danish");
    danish.noErrors();
  } finally {
    await danish.close();
  }
});

test("should give the workflow to a project", async () => {
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
  await open("ListWorkflows");
  await page.locator(`#active-workflows [data-workflow="${NAME}"]`).waitFor();
  visitor.noErrors();
});

test("should change a rule in a draft of the workflow in use, and hold nobody to it before it is published", async () => {
  const unsorted = await made("Weed in the lock");
  const planned = await made("Paint the gates", "Planned");
  assert.ok(!(await offered(visitor, unsorted)).includes("Sort"));
  await open("ViewWorkflowSteps", `workflowMode=live&workflowName=${NAME}`);
  await page.locator("#edit-workflow").click();
  await page.locator("#publish-draft").waitFor();
  await openTransition(SORT, "conditions", "draft");
  await edit("Issue is in stream").click();
  await choose({ stream: "None yet" });
  await page.locator("#add_submit").click();
  assert.deepEqual(await said(), ["Only for tasks that are in no stream yet."]);
  await openTransition(START_WITH_REASON, "validators", "draft");
  await openForm("work-limit-validator");
  await choose({ reason: "Reason, of the two-stream workflow" });
  await page.locator("#add_submit").click();
  await page.getByText("Where a limit asks, the reason is given in “Reason”.", { exact: false }).waitFor();
  assert.ok(!(await offered(visitor, unsorted)).includes("Sort"));
  assert.ok((await offered(visitor, planned)).includes("Sort"));

  await page.locator(".aui-nav-breadcrumbs a").last().click();
  await visitor.tabTo("#publish-draft");
  await page.keyboard.press("Enter");
  await page.locator("label[for=backup-no]").click();
  await visitor.tabTo("#publish-workflow-submit");
  await page.keyboard.press("Enter");
  await page.locator("#edit-workflow").waitFor();
  await openTransition(SORT, "conditions");
  assert.deepEqual(await said(), ["Only for tasks that are in no stream yet."]);
  assert.ok(!(await offered(visitor, planned)).includes("Sort"));

  await press(visitor, unsorted, SORT);
  await page.waitForFunction((field) => /Planned/.test(document.querySelector(`#${field}-val`)?.textContent), stream);
  assert.equal(await page.locator(`#action_id_${SORT}`).count(), 0);
  visitor.noErrors();
});

test("should offer a transition to nobody but whoever is on urgent, and pause the rest of their planned work", async () => {
  const left = await made("New ropes", "Planned", member.name);
  const call = await made("A barge in the lock", "Planned", member.name);
  await go(karl, left, START);
  assert.ok(!(await offered(karl, call)).includes("Answer"));
  const always = { rhythm: "week", country: "none", skipHolidays: false, skipWeekends: false };
  await visitor.rest("PUT", `${STREAMS}/turns`, always);
  await visitor.rest("PUT", `${STREAMS}/turns`, { kind: "urgent", names: member.name });
  await visitor.until("the turn is known", async () => (await offered(karl, call)).includes("Answer"));
  assert.ok(!(await offered(visitor, call)).includes("Answer"));

  await press(karl, call, ANSWER);
  await karl.page.waitForFunction(() => /in progress/i.test(document.querySelector("#status-val").textContent));
  await visitor.until("the rest is paused", async () => (await statusOf(left)) === "Paused");
  assert.equal(await statusOf(call), "In progress");
  await go(karl, call, STOP);
  karl.noErrors();
});

test("should offer an urgent task anew to whoever is on urgent", async () => {
  const alarm = await made("The gate does not close", "Urgent");
  const toKarl = async () => (await karl.rest("GET", `${STREAMS}/paused`)).toMe.find(({ key }) => key === alarm);
  await visitor.until("the search knows of it", toKarl);
  const { until } = await toKarl();
  assert.ok(until, "offered to one person first");

  await press(visitor, alarm, CALL_OUT);
  await page.locator("#status-val").waitFor();
  await visitor.until("it is offered anew", async () => new Date((await toKarl()).until) > new Date(until));
  await karl.go(`/projects/${KEY}?selectedItem=org.sluice.jira:paused`);
  await karl.page.getByRole("button", { name: `Take it: ${alarm}` }).click();
  await visitor.until("it is taken", async () => (await statusOf(alarm)) === "In progress");
  await press(karl, alarm, DONE);
  await karl.page.locator("#work-form-submit").click();
  await karl.page.getByText("Why could this task not wait?").first().waitFor();
  await accessible(karl.page, "an urgent task without its grounds");
  await karl.picture("rule-grounds-refused");
  await karl.page.locator("#work-form .checkbox label").first().click();
  await karl.page.locator("#work-form-submit").click();
  await karl.page.locator("#status-val").waitFor();
  assert.equal(await statusOf(alarm), "Done");
});

test("should hold planned work to a limit, and show the way on", async () => {
  const first = await made("Dredge the basin", "Planned", member.name);
  const second = await made("Oil the winch", "Planned", member.name);
  await visitor.rest("PUT", `${STREAMS}/limits`, { limits: [{ stream: "planned", most: 1, when: "ask" }] });
  assert.ok(!(await offered(karl, second)).includes("Start with a reason"));
  await go(karl, first, START);

  await press(karl, second, START);
  await karl.page.getByText("or use “Start with a reason” to say why this one cannot wait").waitFor();
  await karl.picture("rule-limit-refused");
  await press(karl, second, START_WITH_REASON);
  await karl.page.locator("#work-form-submit").click();
  await karl.page.getByText("Say why in “Reason”.").first().waitFor();
  await karl.picture("rule-reason-refused");
  await karl.page.getByLabel("Reason").fill("The winch jams when it is cold");
  await karl.page.locator("#work-form-submit").click();
  await karl.page.waitForURL(`**/browse/${second}`);
  assert.equal(await statusOf(second), "In progress");
  await visitor.rest("PUT", `${STREAMS}/limits`, { limits: [] });
  for (const key of [first, second]) await go(karl, key, STOP);
});
