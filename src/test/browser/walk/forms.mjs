// Each form of a new shape is sent as nobody should send it: it has to be refused, and what answers is looked at as strictly as a
// page that a link leads to. What only leads on is sent as it should be too, for the forms that wait behind it.
import { alertsOn, look } from "../support/looking.mjs";
import { otherwise } from "../support/otherwise.mjs";
import { send } from "../support/sending.mjs";

/** Forms that lead on and change nothing that others need, and what is chosen there: each choice, the first, or another one. */
const onward = [
  [/BulkChooseOperation/, ["edit", "move", "transition", "delete"]],
  [/^GET \/secure\/CreateIssue|BulkWorkflowTransition!screen|CreateDraftWorkflow/, ["offered"]],
  [/BulkMigrateChoose|^GET \/secure\/MoveIssue|SelectProjectWorkflowScheme\.jspa/, ["other"]],
  [/AddWorkflowTransition(Condition|Validator|FunctionDescriptor|PostFunction)\.jspa/, ["first"]],
];
/** The visit ends with the first, the second asks for the password before each of the others, and the third goes when mail has left. */
const left = /\/logout|WebSudoAuthenticate!drop|FlushMailQueue/;

function rightWays(one) {
  return onward.find(([called]) => called.test(one))?.[1] ?? [];
}

/**
 * How a form is sent that should be refused. A button has nothing to fill in, and of what is to be deleted nothing is filled in
 * wrongly, but both can be about what is gone; a move without what one may leave out is a move, and so is a transition in bulk: the
 * same one is not offered twice.
 */
function wrongWays({ open, called }) {
  if (!open || /Delete|Publish/.test(called)) return ["gone"];
  return /MoveIssueConfirm|BulkMigratePerform|BulkWorkflowTransition\.jspa/.test(called) ? ["strange"] : ["emptied", "strange"];
}

/** Comes to the page with a form, by the forms before it. */
async function arrive({ page, confirm }, { address, steps }) {
  await page.goto(address, { waitUntil: "load" });
  await confirm();
  await page.waitForLoadState("load");
  for (const { form, how } of steps) await send(page, form, how);
}

/** The way to the page that answered: its address, or the forms that led to it where a form was answered at once. */
function wayTo({ page }, answer, way, how) {
  const sent = answer.request().method() === "POST";
  return sent ? { ...way, steps: [...way.steps, { form: way.form, how }] } : { address: page.url(), steps: [] };
}

/**
 * What is wrong with the answer to a form that was sent wrongly. One with something in it that cannot be right must be refused: a
 * page without a word about it, be it elsewhere as after success, has taken it.
 */
async function faults(visitor, way, how, thorough) {
  const { page } = visitor;
  await arrive(visitor, way);
  const before = await alertsOn(page);
  let wrong = [];
  const sending = async () => {
    const sent = await send(page, way.form, how);
    wrong = sent.wrong;
    return sent.answer;
  };
  const found = await look(visitor, sending, {
    expected: (status) => status < 500,
    dark: thorough,
    confirms: false,
    busy: false,
    onward: false,
  });
  const answered = found.answer.request().method() === "POST";
  // What the page said before it was sent is no answer to it.
  const said = found.alerts.filter((alert) => !before.includes(alert));
  if (answered && !said.length && !found.told) found.failed.push("says nothing of what is wrong");
  if (answered && thorough) found.failed.push(...(await otherwise(page, found.answer.request(), found.alerts)));
  if (wrong.length && found.status < 400 && !said.length) found.failed.push(`takes what is wrong in ${wrong.join(", ")}`);
  return found;
}

/**
 * Sends all forms, and those of the pages that answer.
 *
 * @param forms each by its shape, with the way to it
 * @param seen the shapes of the pages that were looked at already
 * @param thorough whether to look at the answers in the dark and in the other languages too
 * @returns what is wrong, a line for each
 */
export async function answers(visitor, who, forms, seen, { thorough = true } = {}) {
  const wrong = [];
  const note = (one, how, way, failed) =>
    wrong.push(...failed.map((fault) => `${who}: ${one} (${how}, from ${way.address}): ${fault}`));
  const met = (page, way) => {
    for (const [next, form] of page.forms) if (!forms.has(next)) forms.set(next, { ...way, form });
  };
  const onwards = async (one, way, how) => {
    await arrive(visitor, way);
    const sending = async () => (await send(visitor.page, way.form, how)).answer;
    const page = await look(visitor, sending, { dark: thorough, busy: false });
    note(one, how, way, page.failed);
    met(page, wayTo(visitor, page.answer, way, how));
    for (const [next, address] of page.leads) {
      if (seen.has(next) || address === visitor.page.url()) continue;
      seen.set(next, { address });
      const behind = await look(visitor, () => visitor.page.goto(address), { dark: thorough, busy: false });
      note(next, "by a link", way, behind.failed);
      met(behind, { address, steps: [] });
    }
  };
  for (const [one, way] of forms) {
    if (left.test(one)) continue;
    for (const how of wrongWays(way.form)) {
      const page = await faults(visitor, way, how, thorough).catch((e) => ({ failed: [e.message], alerts: [] }));
      note(one, how, way, page.failed);
      console.log(`${one} ${how}: ${page.status} ${page.alerts.map((text) => text.slice(0, 120)).join(" / ") || "done"}`);
    }
    for (const how of rightWays(one)) await onwards(one, way, how).catch((e) => note(one, how, way, [e.message]));
  }
  console.log(`${who}: ${forms.size} forms`);
  return wrong;
}
