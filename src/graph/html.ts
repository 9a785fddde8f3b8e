// One page with nothing outside it: the picture, the same as a table, and a switch for each signal.
import { type Graph, labelOf } from "./graph.js";
import { escaped } from "./svg.js";

const style = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1f2328;--line:#d1d9e0}
@media (prefers-color-scheme: dark){:root{--ground:#0d1117;--ink:#f0f6fc;--line:#3d444d}}
body{margin:0 auto;padding:1.5rem;max-width:90rem;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.3rem}figure{margin:1rem 0;overflow-x:auto}figure svg{max-width:100%;min-width:50rem;height:auto}fieldset{border:0;padding:0;display:flex;gap:1rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}.off{opacity:.15}
`.trim().replaceAll("\n", "");

/** Dims what carries none of the chosen signals. */
const script = `
for (const box of document.querySelectorAll("input")) box.addEventListener("change", () => {
  const on = [...document.querySelectorAll("input:checked")].map((each) => each.value);
  for (const part of document.querySelectorAll("[data-signals]")) {
    const own = part.dataset.signals.split(" ").filter((each) => each !== "");
    part.classList.toggle("off", own.length > 0 && !own.some((each) => on.includes(each)));
  }
});
`.trim();

export function html(graph: Graph, picture: string): string {
  const signals = [...new Set(graph.edges.flatMap((edge) => edge.signals))];
  const rows = graph.edges.map((edge) => {
    const [what = "", ...protection] = labelOf(edge);
    return `<tr data-signals="${edge.signals.join(" ")}"><td>${escaped(edge.from)}</td><td>${escaped(edge.to)}</td><td>${escaped(what)}</td><td>${escaped(protection.join(", "))}</td></tr>`;
  });
  return [
    '<!doctype html>', '<html lang="en">', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(graph.name)}</title>`, `<style>${style}</style>`, `<h1>${escaped(graph.name)}</h1>`,
    `<fieldset aria-label="Signals">${signals.map((signal) => `<label><input type="checkbox" checked value="${signal}"> ${signal}</label>`).join("")}</fieldset>`,
    `<figure>${picture.trim()}</figure>`, "<table><thead><tr><th>from</th><th>to</th><th>carries</th><th>protected by</th></tr></thead><tbody>", ...rows, "</tbody></table>", `<script>${script}</script>`, "</html>", "",
  ].join("\n");
}
