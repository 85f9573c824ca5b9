// The licence text of every package that ended up in a script, as their licences ask.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

export async function licences(root, moduleIds) {
  const packages = new Set();
  for (const id of moduleIds) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.split(path.sep).join("/"));
    if (found) packages.add(found[1]);
  }
  const texts = [];
  for (const name of [...packages].sort()) {
    const folder = path.join(root, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).find((f) => /^licen[cs]e/i.test(f));
    const text = file ? await readFile(path.join(folder, file), "utf8") : "";
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return texts.join("\n" + "-".repeat(72) + "\n\n");
}
