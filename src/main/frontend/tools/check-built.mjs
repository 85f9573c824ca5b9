// What Jira's jsI18n transformer needs: it replaces the literal AJS.I18n.getText("key") in the text of a script and nothing else.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

// The expression of Jira's transformer, as published: a plain key in quotes, then a comma or the closing bracket.
const literal = /\bAJS\.I18n\.getText\(\s*(['"])([\w.-]+)\1\s*[),]/g;

export function faultsOf(file, text, module) {
  const faults = [];
  const calls = (text.match(/getText\b/g) ?? []).length;
  const good = (text.match(literal) ?? []).length;
  if (calls !== good)
    faults.push(`${file}: ${calls - good} of ${calls} getText calls are not literal, Jira would not translate them`);
  if (/\bI18n\b(?!\.getText\()/.test(text)) faults.push(`${file}: I18n is used other than by AJS.I18n.getText("key")`);
  if (!text.startsWith(`define("${module}"`)) faults.push(`${file}: does not begin with define("${module}")`);
  if (/^\s*(import|export)\b/m.test(text) || /\bimport\(/.test(text))
    faults.push(`${file}: is a module, not a classic script`);
  return faults;
}

export function keysOf(text) {
  return [...text.matchAll(literal)].map((m) => m[2]);
}

export async function check(folder, entries) {
  const faults = [];
  const sizes = [];
  for (const { file, module } of entries) {
    const text = await readFile(path.join(folder, file + ".js"), "utf8");
    faults.push(...faultsOf(file + ".js", text, module));
    const kib = (n) => (n / 1024).toFixed(1) + " KiB";
    sizes.push(`${file}.js  ${kib(Buffer.byteLength(text))}, gzip ${kib(gzipSync(text).length)}`);
  }
  return { faults, sizes: sizes.join("\n") };
}
