// The frame that Jira would put around a gadget or an administration page, as bare as it can be.
const head = ({ lang, theme }, links) => `<!doctype html>
<html lang="${lang}" data-theme="dark:dark light:light" data-color-mode="${theme}"><head><meta charset="utf-8"><title>Sluice</title>
<meta name="viewport" content="width=device-width"><meta name="ajs-context-path" content="/jira"><meta name="ajs-user-locale" content="${lang}"><meta name="ajs-is-admin" content="true">
<link rel="stylesheet" href="/assets/batch.css">${links}
<style>body{margin:0;background:var(--ds-surface-sunken,#F7F8F9)} .g{background:var(--ds-surface,#fff);border:1px solid var(--ds-border,#ddd);border-radius:3px;margin:12px}
.g>h3{margin:0;padding:10px 16px;font-size:14px;border-bottom:1px solid var(--ds-border,#ddd)} .cols{display:flex;align-items:flex-start} .cols>div{flex:1;min-width:0}</style></head>`;

const look = (query) => ({ lang: query.get("lang") ?? "en", theme: query.get("theme") ?? "light" });

export function dashboard(query) {
  const { lang, theme } = look(query);
  const preferences = {
    isConfigured: "true",
    project: query.get("project") ?? "SUP",
    stream: query.get("stream") ?? "all",
    window: query.get("window") ?? "12",
    refresh: "15",
  };
  const edit = query.get("edit") === "1";
  return `${head({ lang, theme }, '<link rel="stylesheet" href="/css/gadgets.css">')}
<body class="aui-page-notifications"><main class="cols"><div><div class="g"><h3></h3><div data-module="sluice/lead-time"></div></div></div><div><div class="g"><h3></h3><div data-module="sluice/open-work"></div></div></div></main>
<script src="/assets/batch.js"></script>${globals}<script src="/js/charts.js?lang=${lang}"></script><script src="/js/lead-time.js?lang=${lang}"></script><script src="/js/open-work.js?lang=${lang}"></script>
<script>
document.querySelectorAll("[data-module]").forEach((place, index) => {
  const api = { getGadgetId: () => "g" + index, savePreferences: (p) => { console.log(p); draw(p); }, setTitle: (t) => { place.previousElementSibling.textContent = t; },
    resize() {}, showLoadingBar() {}, hideLoadingBar() {}, initRefresh() {}, isEditable: () => true, closeEdit() { draw(${JSON.stringify(preferences)}); } };
  const item = new (require(place.dataset.module))(api, {});
  const draw = (p) => item.render(jQuery(place), p);
  ${edit ? "item.renderEdit(jQuery(place), " + JSON.stringify(query.get("fresh") ? {} : preferences) + ")" : "draw(" + JSON.stringify(preferences) + ")"};
});
</script></body></html>`;
}

export function setup(query) {
  const { lang, theme } = look(query);
  return `${head({ lang, theme }, '<link rel="stylesheet" href="/css/gadgets.css"><link rel="stylesheet" href="/css/get-started.css">')}
<body><main style="background:var(--ds-surface,#fff);max-width:1100px;margin:0 auto;padding:24px"><div id="sluice-get-started" data-language="${lang}"></div></main>
<script src="/assets/batch.js"></script>${globals}<script src="/js/get-started.js?lang=${lang}"></script></body></html>`;
}

const globals = `<script>window.AJS = Object.assign({}, AJS, { contextPath: () => "/jira", Meta: { get: (key) => document.querySelector('meta[name="ajs-' + key + '"]')?.content } });</script>`;
