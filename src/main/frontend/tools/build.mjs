// Builds each entry to one classic script that calls the page's own AMD define(), then checks what came out.
// Usage: node tools/build.mjs [folder], default dist.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "vite";
import { check } from "./check-built.mjs";
import { entries } from "./entries.mjs";
import { licences } from "./licences.mjs";

const root = path.resolve(import.meta.dirname, "..");
const out = path.resolve(process.argv[2] ?? path.join(root, "dist"));
const bundled = new Set();

for (const entry of entries) {
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    esbuild: { jsx: "automatic", jsxImportSource: "preact", legalComments: "none" },
    plugins: [
      {
        name: "remember-what-is-bundled",
        moduleParsed: ({ id }) => bundled.add(id),
      },
    ],
    build: {
      outDir: path.join(out, "js"),
      emptyOutDir: false,
      // Older browsers of a hospital's wall screens, and no syntax that a server-side minifier trips over.
      target: "es2019",
      minify: "esbuild",
      modulePreload: false,
      rollupOptions: {
        input: path.join(root, entry.source),
        external: entry.beside,
        preserveEntrySignatures: "strict",
        output: {
          format: "amd",
          amd: { id: entry.module },
          exports: "auto",
          entryFileNames: entry.file + ".js",
          inlineDynamicImports: true,
          footer: entry.place || entry.everywhere ? startOf(entry) : "",
        },
      },
    },
  });
}

await mkdir(path.join(out, "META-INF"), { recursive: true });
await writeFile(path.join(out, "META-INF", "front-end-licences.txt"), await licences(root, bundled));
const report = await check(path.join(out, "js"), entries);
console.log(report.sizes);
if (report.faults.length > 0) {
  console.error(report.faults.join("\n"));
  process.exit(1);
}

function startOf({ module, place }) {
  const found = place ? `document.getElementById("${place}")` : "document.body";
  return `require(["${module}"],function(start){
    var go=function(){var place=${found};if(place)start(place)};
    document.readyState==="loading"?document.addEventListener("DOMContentLoaded",go):go()});`;
}
