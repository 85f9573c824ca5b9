// Shows the built scripts without Jira: node harness/server.mjs [port]. WORKBENCH_ASSETS names a folder with the
// workbench's batch.css and batch.js; answers of the server come from answers.mjs. Not part of what is shipped.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { messages, translated } from "../tools/messages.mjs";
import { answer } from "./answers.mjs";
import { dashboard, setup } from "./pages.mjs";

const root = path.resolve(import.meta.dirname, "..");
const assets =
  process.env.WORKBENCH_ASSETS ?? path.resolve(root, "../../host/workbench/target/classes/workbench/assets");
const port = Number(process.argv[2] ?? 8123);

createServer(async (request, response) => {
  const url = new URL(request.url, "http://localhost");
  const send = (status, type, body) =>
    response.writeHead(status, { "Content-Type": type + "; charset=utf-8" }).end(body);
  try {
    if (url.pathname.startsWith("/jira/rest/")) {
      const { status, body, delay } = answer(request.method, url, request.headers.referer ?? "");
      if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
      return send(status, "application/json", body === undefined ? "" : JSON.stringify(body));
    }
    if (url.pathname === "/") return send(200, "text/html", dashboard(url.searchParams));
    if (url.pathname === "/setup") return send(200, "text/html", setup(url.searchParams));
    if (url.pathname.startsWith("/js/")) {
      const script = await readFile(path.join(root, "dist", url.pathname), "utf8");
      const language = url.searchParams.get("lang") ?? "en";
      return send(200, "text/javascript", translated(script, messages(language === "en" ? "" : "_" + language)));
    }
    if (url.pathname.startsWith("/css/"))
      return send(200, "text/css", await readFile(path.join(root, "../resources", url.pathname), "utf8"));
    const file = path.join(assets, url.pathname.replace("/assets/", "/"));
    const bytes = await readFile(file);
    return response
      .writeHead(200, { "Content-Type": file.endsWith(".css") ? "text/css" : "text/javascript" })
      .end(bytes);
  } catch (error) {
    return send(404, "text/plain", String(error));
  }
}).listen(port, () => console.log(`http://localhost:${port}/`));
