// The texts of one language, read and filled in as Java does it; for the tests and for looking at pages without Jira.
import { readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../../resources/i18n");

export const languages = ["", "_da", "_sv"];

export function messages(suffix = "") {
  const texts = new Map();
  for (const line of readFileSync(path.join(folder, `sluice${suffix}.properties`), "utf8").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const at = line.indexOf("=");
    texts.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return texts;
}

/** MessageFormat as far as the texts use it: numbered arguments and doubled single quotes. */
export function format(text, ...args) {
  return text.replace(/''/g, "'").replace(/\{(\d+)\}/g, (_, index) => String(args[Number(index)]));
}

/** What Jira's jsI18n transformer does to a script before it serves it. */
export function translated(script, texts) {
  return script.replace(/\bAJS\.I18n\.getText\(\s*(['"])([\w.-]+)\1\s*([),])/g, (_, quote, key, end) => {
    const text = JSON.stringify(texts.get(key) ?? key);
    return end === ")" ? text : `AJS.format(${text},`;
  });
}
