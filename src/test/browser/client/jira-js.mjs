// A client that was written for Jira by others works with it: jira.js makes, finds, moves and comments an issue.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { Version2Client } from "jira.js";

const host = process.env.BASE_URL;
const projectKey = process.env.PROJECT_KEY;

let client;
let key;

before(async () => {
  const answer = await fetch(host + "/rest/pat/latest/tokens", {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Authorization: "Basic " + Buffer.from("admin:admin").toString("base64"),
    },
    body: JSON.stringify({ name: "jira.js", expirationDuration: 1 }),
  });
  assert.equal(answer.status, 201);
  client = new Version2Client({ host, authentication: { oauth2: { accessToken: (await answer.json()).rawToken } } });
});

test("should know who it is by its token", async () => {
  assert.equal((await client.myself.getCurrentUser()).name, "admin");
});

test("should make an issue", async () => {
  const types = await client.issueTypes.getIssueAllTypes();
  const type = types.find((one) => !one.subtask);
  const made = await client.issues.createIssue({
    fields: {
      project: { key: projectKey },
      issuetype: { id: type.id },
      summary: "The alarm of bed 7 is not heard at the desk",
      labels: ["alarm"],
    },
  });
  key = made.key;
  assert.match(key, new RegExp(`^${projectKey}-\\d+$`));
});

test("should find it", async () => {
  const found = await client.issueSearch.searchForIssuesUsingJql({ jql: `key = ${key} AND labels = alarm` });
  assert.equal(found.total, 1);
  assert.equal(found.issues[0].fields.summary, "The alarm of bed 7 is not heard at the desk");
  const posted = await client.issueSearch.searchForIssuesUsingJqlPost({ jql: `key = ${key}`, fields: ["summary"] });
  assert.equal(posted.issues[0].key, key);
});

test("should edit and assign it", async () => {
  await client.issues.editIssue({ issueIdOrKey: key, update: { labels: [{ add: "ward" }] } });
  const me = await client.myself.getCurrentUser();
  await client.issues.editIssue({ issueIdOrKey: key, fields: { assignee: { name: me.name } } });
  const issue = await client.issues.getIssue({ issueIdOrKey: key });
  assert.deepEqual(issue.fields.labels, ["alarm", "ward"]);
  assert.equal(issue.fields.assignee.name, "admin");
});

test("should move it to another status", async () => {
  const { transitions } = await client.issues.getTransitions({ issueIdOrKey: key, expand: "transitions.fields" });
  assert.ok(transitions.length > 0);
  await client.issues.doTransition({ issueIdOrKey: key, transition: { id: transitions[0].id } });
  const issue = await client.issues.getIssue({ issueIdOrKey: key, expand: "changelog" });
  assert.equal(issue.fields.status.id, transitions[0].to.id);
  assert.ok(issue.changelog.histories.some((group) => group.items.some((item) => item.field === "status")));
});

test("should comment on it", async () => {
  const written = await client.issueComments.addComment({ issueIdOrKey: key, comment: "The loudspeaker was off." });
  const all = await client.issueComments.getComments({ issueIdOrKey: key });
  assert.deepEqual(
    all.comments.map((one) => [one.id, one.body]),
    [[written.id, "The loudspeaker was off."]],
  );
});

test("should be told what is wrong", async () => {
  await assert.rejects(
    client.issues.createIssue({ fields: { project: { key: projectKey }, issuetype: { name: "No such type" } } }),
    (refused) => refused.status === 400 || refused.response?.status === 400,
  );
  await assert.rejects(client.issues.getIssue({ issueIdOrKey: projectKey + "-999999" }));
});

test("should delete it", async () => {
  await client.issues.deleteIssue({ issueIdOrKey: key });
  const found = await client.issueSearch.searchForIssuesUsingJql({ jql: `summary ~ "alarm of bed 7"` });
  assert.equal(found.total, 0);
});
