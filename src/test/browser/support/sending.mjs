// What the forms of a page can be made to send: each button by its shape, as the page offers it or with something wrong in it.
import { shape } from "./routes.mjs";

/** Longer than any text may be, and than an address should be. */
const LONGEST = { post: 40_000, get: 200 };

/** The buttons that send something to the workbench, by what they send where. */
export async function sendings(page) {
  const all = await page.locator("form[action]").evaluateAll((forms) =>
    forms.flatMap((form, place) => {
      const buttons = [...form.elements].filter((one) => one.type === "submit" && !one.disabled);
      const names = [...new Set([...form.elements].map((one) => (one.type === "submit" ? "" : one.name)))];
      const fields = names.filter((name) => name && name !== "atl_token").map((name) => name.replace(/\d+/g, "N"));
      return (buttons.length ? buttons : [undefined]).map((button, at) => ({
        place,
        at,
        method: button?.getAttribute("formmethod") ?? form.method,
        action: button?.hasAttribute("formaction") ? button.formAction : form.action,
        says: button?.name ? `${button.name}=${button.value.replace(/\d+/g, "N")}` : "",
        fields: [...new Set(fields)].sort(),
        // What somebody fills in or chooses; without it the form is a button.
        open: [...form.elements].some((one) => one.name && !["hidden", "submit", "button"].includes(one.type)),
      }));
    }),
  );
  const found = new Map();
  for (const one of all) {
    const where = shape(one.action);
    if (!where) continue;
    const called = [one.method.toUpperCase(), where, one.says, one.fields.join(",")].filter(Boolean).join(" ");
    if (!found.has(called)) found.set(called, { ...one, called });
  }
  return found;
}

/**
 * Sends a form and waits for the page that answers.
 *
 * @param how "offered"; "first" of what can be chosen, "other" than is chosen; "emptied"; "strange", with texts that are too long and choices that nobody offered; "gone", about what
 *   is not there; or the value of the choice to take
 * @returns the page that answers, and what was wrong in the form, by its fields: what nobody could choose there, what is too
 *   long, what was left out though the form asks for it. A search may be for anything, and what is left out where it may be is
 *   not wrong.
 */
export async function send(page, { called }, how) {
  const there = (await sendings(page)).get(called);
  if (!there) throw new Error(`${page.url()} does not offer ${called} any more`);
  const { place, at, method } = there;
  const answered = page.waitForNavigation({ waitUntil: "load", timeout: 10_000 });
  answered.catch(() => {});
  const wrong = await page
    .locator("form[action]")
    .nth(place)
    .evaluate(
      (form, [button, how, longest, method]) => {
        const spoilt = new Set();
        const token = (one) => one.name === "atl_token";
        const nowhere = (one) => (/^\d+$/.test(one.value) ? "999999999" : "nosuch");
        const filled = (one) => /^(text|password|search|url|email|number|date|datetime-local|textarea)$/.test(one.type);
        function empty(one) {
          const chosen = one.type === "radio" && one.checked;
          if (filled(one)) one.value = "";
          else if (one.type === "checkbox" || one.type === "radio") one.checked = false;
          else if (one.type === "select-multiple") one.selectedIndex = -1;
          else if (one.type === "select-one") one.value = "";
          const needed = one.type !== "checkbox" && (one.required || one.ariaRequired === "true");
          const nothing = one.type === "select-one" && one.selectedIndex < 0;
          if (method === "post" && (chosen || nothing || needed)) spoilt.add(one.name);
        }
        function spoil(one) {
          if (one.type === "date" || one.type === "datetime-local" || one.type === "number") one.type = "text";
          if (filled(one)) one.value = one.inputMode === "decimal" ? "x" : "å<b>".repeat(longest / 4);
          else if (one.type === "checkbox" || one.type === "radio") one.value = "nosuch";
          else if (one.tagName === "SELECT") one.options[one.options.length] = new Option("", "nosuch", true, true);
          const picked = one.tagName === "SELECT" || (["checkbox", "radio"].includes(one.type) && one.checked);
          if (picked || (method === "post" && filled(one))) spoilt.add(one.name);
        }
        function lose(one) {
          one.value = nowhere(one);
          if (one.name !== "returnUrl") spoilt.add(one.name);
        }
        form.noValidate = true;
        for (const one of [...form.elements].filter((each) => each.name && !token(each))) {
          if (how === "emptied") empty(one);
          else if (how === "strange") spoil(one);
          else if (how === "gone" && one.type === "hidden") lose(one);
          else if (one.type === "radio" && one.value === how) one.checked = true;
          else if (how === "other" && one.type === "select-one") one.selectedIndex = one.selectedIndex ? 0 : 1;
        }
        if (how === "first") {
          const first = [...form.elements].find((one) => one.type === "radio" && !one.disabled);
          if (first) first.checked = true;
        }
        const buttons = [...form.elements].filter((one) => one.type === "submit" && !one.disabled);
        form.requestSubmit(buttons[button]);
        return [...spoilt];
      },
      [at, how, LONGEST[method], method],
    );
  return { answer: await answered, wrong };
}
