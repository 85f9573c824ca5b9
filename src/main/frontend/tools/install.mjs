// Installs the libraries, unless those on disk are the ones that the lock file names: a build without a network stays possible.
// Usage: node tools/install.mjs [folder of package.json], default the one above.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, ".."));
const lock = path.join(root, "package-lock.json");
const stamp = path.join(root, "node_modules", ".installed-lock.json");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== readFileSync(lock, "utf8")) {
  const done = spawnSync("npm", ["ci"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) process.exit(done.status ?? 1);
  copyFileSync(lock, stamp);
}
