// What the tests are told: where the workbench answers, who may log in, and which browser to drive.
import { existsSync } from "node:fs";

export const baseUrl = process.env.BASE_URL ?? "http://localhost:2990/jira";
export const administrator = {
  name: process.env.ADMIN_NAME ?? "admin",
  password: process.env.ADMIN_PASSWORD ?? "admin",
};
/** Somebody who may be given tasks and administers nothing: one of the invented team. */
export const member = {
  name: process.env.MEMBER_NAME ?? "karl",
  password: process.env.MEMBER_PASSWORD ?? "demo",
};
/** The project that is switched on and undone again. */
export const projectKey = process.env.PROJECT_KEY ?? "";
/** Where pictures go when something fails, and of every page when PICTURES is set. */
export const pictures = process.env.PICTURES ?? "";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export function chromium() {
  const found = [process.env.CHROMIUM, ...usual].find((path) => path && existsSync(path));
  if (!found)
    throw new Error("No Chromium was found: install one (Debian: apt install chromium) or name it in CHROMIUM.");
  return found;
}
