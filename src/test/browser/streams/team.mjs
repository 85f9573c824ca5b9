// The invented team whose project works in two streams, and what each of its mornings begins with.
import { visit } from "../support/visit.mjs";

export const PROJECT = "SUP";
export const streams = (project) => `/rest/sluice/1.0/streams/${project}`;
export const STREAMS = streams(PROJECT);
export const tab = (page, project = PROJECT) => `/projects/${project}?selectedItem=org.sluice.jira:${page}`;
const visitors = [];

/** One of the invented team, who all have the same password, or whoever is named. */
export async function come(person, options) {
  const visitor = await visit(options);
  visitors.push(visitor);
  await visitor.logIn(typeof person === "string" ? { name: person, password: "demo" } : person);
  return visitor;
}

export const leave = () => Promise.all(visitors.map((visitor) => visitor.close()));

/** A new task that is ready to start; its key. */
export async function ready(visitor, summary, project = PROJECT) {
  const fields = { project: { key: project }, issuetype: { id: "10000" }, summary };
  const { key } = await visitor.rest("POST", "/rest/api/2/issue", { fields });
  await visitor.rest("POST", `/rest/api/2/issue/${key}/transitions`, { transition: { id: "21" } });
  return key;
}

export async function started(visitor, summary) {
  const issue = await ready(visitor, summary);
  await visitor.rest("POST", `${STREAMS}/start`, { issue, reason: "The day before" });
  return issue;
}

/** A task that is urgent and that nobody has taken; its key. */
export async function offered(visitor, summary, why) {
  const key = await ready(visitor, summary);
  const reason = (await visitor.rest("GET", "/rest/api/2/field")).find((field) => field.name === "Reason").id;
  await visitor.rest("POST", `/rest/api/2/issue/${key}/transitions`, {
    transition: { id: "111" },
    fields: { customfield_10101: { value: "Urgent" }, [reason]: why },
  });
  return key;
}

export const statusOf = async (visitor, key) =>
  (await visitor.rest("GET", `/rest/api/2/issue/${key}?fields=status`)).fields.status.name;

/** Makes a transition of the task that the page shows, by its screen. */
export async function press(page, transition) {
  const link = page.locator(`#action_id_${transition}`);
  await page.locator("#opsbar-opsbar-transitions, #opsbar-transitions_more").first().waitFor();
  if (!(await link.isVisible())) await page.locator("#opsbar-transitions_more").click();
  await link.click();
  await page.locator("#work-form-submit").waitFor();
}
