// The project whose intake is done, and those who report to it.
export const KEY = "TEAM";
export const PAGE = `/secure/SluiceIntake.jspa?project=${KEY}`;
export const REST = `/rest/sluice/1.0/intake/${KEY}`;

/** Makes planned tasks that the team has to say something of. */
export async function reporter(visitor) {
  const stream = (await visitor.rest("GET", "/rest/api/2/field")).find(({ name }) => name === "Stream").id;
  const one = async (summary, description = "") => {
    const fields = { project: { key: KEY }, issuetype: { name: "Task" }, summary, description, [stream]: { value: "Planned" } };
    return (await visitor.rest("POST", "/rest/api/2/issue", { fields })).key;
  };
  const lamps = async (count) => {
    const keys = [];
    for (let i = 1; i <= count; i++) keys.push(await one(`The lamp ${i} flickers`));
    return keys;
  };
  return { one, lamps };
}

/** Where a task stands, by name. */
export async function status(visitor, key) {
  return (await visitor.rest("GET", "/rest/api/2/issue/" + key)).fields.status.name;
}
