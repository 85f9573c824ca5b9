// The same answer in the other languages, without a second visit: what was refused may be sent again.
import { ALERTS, KEY } from "./looking.mjs";

/** Where an answer is not in Danish or Swedish what it is in English, a line for each. */
export async function otherwise(page, request, alerts) {
  const { "content-type": type } = await request.allHeaders();
  if (!type?.startsWith("application/x-www-form-urlencoded")) return [];
  const asked = { url: request.url(), type, body: request.postData() ?? "", selector: ALERTS };
  const answers = await page.evaluate(
    ({ url, type, body, selector }) =>
      Promise.all(
        ["da", "sv"].map(async (language) => {
          const headers = { "Content-Type": type, "Accept-Language": language };
          const text = await (await fetch(url, { method: "POST", headers, body })).text();
          const { documentElement, body: shown } = new DOMParser().parseFromString(text, "text/html");
          const said = [...shown.querySelectorAll(selector)].map((one) => one.textContent.trim());
          return { language, is: documentElement.lang, said, all: shown.textContent };
        }),
      ),
    asked,
  );
  return answers.flatMap(({ language, is, said, all }) => [
    ...(is === language ? [] : [`is in ${is || "no language"} for who reads ${language}`]),
    ...said.filter((text) => text && alerts.includes(text)).map((text) => `says in ${language} as in English: ${text}`),
    ...(KEY.exec(all)?.slice(0, 1) ?? []).map((one) => `shows the key ${one} in ${language}`),
  ]);
}
