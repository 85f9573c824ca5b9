// Which addresses are pages of the same shape: a walk looks at one of each.
import { baseUrl } from "./surroundings.mjs";

/** Parameters that choose what a page shows, and so count with their value; of the others only that they are there. */
const choosing = new Set(["decorator", "mode", "page", "pid", "tab", "view"]);

/** Where a link changes something or ends the visit, and what is a file or data and no page. */
const noPage = /\/(logout|rest|download|s|images)(\/|$)|\/secure\/(Logout|.*\.xml|attachment)/;

/** The shape of an address below the workbench; none for what is no page of it. */
export function shape(address) {
  const url = new URL(address);
  if (!address.startsWith(baseUrl) || noPage.test(url.pathname) || url.searchParams.has("atl_token")) return undefined;
  const path = url.pathname
    .slice(new URL(baseUrl).pathname.length)
    .replace(/\/[A-Z][A-Z0-9_]+-\d+(?=\/|$)/g, "/{issue}")
    .replace(/\/[A-Z][A-Z0-9_]+(?=\/|$)/g, "/{project}")
    .replace(/\d+/g, "N");
  const asked = [...url.searchParams]
    .map(([name, value]) => (choosing.has(name) ? `${name}=${value.replace(/\d+/g, "N")}` : name))
    .sort();
  return [path || "/", ...new Set(asked)].join(" ");
}

/** The addresses that the page leads to, by their shape, the first of each. */
export async function ways(page) {
  const addresses = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.href.split("#")[0]));
  const found = new Map();
  for (const address of addresses) {
    if (!/^https?:/.test(address)) continue;
    const one = shape(address);
    if (one && !found.has(one)) found.set(one, address);
  }
  return found;
}
