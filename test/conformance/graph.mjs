// The picture of every fixture in a real browser: each name fits its box, nothing lies upon another, in light and in dark. Screenshots stay in a folder for a person to look at.
// usage: node test/conformance/graph.mjs [FOLDER (artefacts/graph)]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { lastWords, run } from "./program.mjs";
import { ensured } from "./programs/ensured.mjs";
import { createReport } from "./report.mjs";

const root = resolve(import.meta.dirname, "../..");
const artefacts = resolve(process.argv[2] ?? join(root, "artefacts", "graph"));
const report = createReport();
const work = mkdtempSync(join(tmpdir(), "otelc-graph-"));
const installed = () => ["chromium", "chromium-browser", "google-chrome"].find((name) => run(name, ["--version"]).succeeded);
const browser = installed() ?? (ensured(["chromium"], 300).size === 0 ? installed() : undefined);

/** Runs in the page, and leaves what it found where the page can be read from outside. */
const look = `
const wrong = [];
const inside = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
const apart = (one, other) => one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
const boxes = [...document.querySelectorAll(".node")].map((node) => ({ node, box: node.querySelector("rect").getBoundingClientRect() }));
for (const { node, box } of boxes) for (const text of node.querySelectorAll("text")) if (!inside(text.getBoundingClientRect(), box)) wrong.push("does not fit its box: " + text.textContent);
boxes.forEach(({ node, box }, index) => boxes.slice(index + 1).forEach((other) => apart(box, other.box) || wrong.push("lie upon each other: " + node.textContent + " and " + other.node.textContent)));
for (const text of document.querySelectorAll("text.edge")) for (const { node, box } of boxes) if (!apart(text.getBoundingClientRect(), box)) wrong.push("an edge's words lie upon a box: " + text.textContent + " and " + node.textContent);
document.documentElement.dataset.found = JSON.stringify({ boxes: boxes.length, wrong });
`;

const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1600,1000", `--user-data-dir=${join(work, "profile")}`];

function found(page) {
  const { output, succeeded } = run(browser, [...flags, "--dump-dom", pathToFileURL(page).href], { timeout: 60_000 });
  const text = /data-found="([^"]*)"/.exec(output)?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  if (!succeeded || text === undefined) throw new Error(lastWords(output));
  return JSON.parse(text);
}

function judge(name, html) {
  const page = join(work, `${name}.html`);
  writeFileSync(page, html.replace("</html>", `<script>${look}</script></html>`));
  const { boxes, wrong } = found(page);
  if (boxes === 0 || wrong.length > 0) return wrong.slice(0, 3).join("; ") || "it has no box";
  for (const [scheme, extra] of [["light", []], ["dark", ["--blink-settings=preferredColorScheme=0"]]]) {
    const shot = join(artefacts, `${name}-${scheme}.png`);
    run(browser, [...flags, ...extra, `--screenshot=${shot}`, pathToFileURL(page).href], { timeout: 60_000 });
    if ((statSync(shot, { throwIfNoEntry: false })?.size ?? 0) < 5000) return `there is no picture of it in ${scheme}`;
  }
  return undefined;
}

try {
  if (browser === undefined) report.skip("graph", "there is no headless browser");
  else {
    mkdirSync(artefacts, { recursive: true });
    const spoilt = judge("broken", '<html><svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><g class="node"><rect x="0" y="0" width="20" height="20"/><text x="0" y="15">a name that does not fit</text></g></svg></html>');
    if (spoilt === undefined) report.fail("self-test browser", "it found nothing wrong with a name that leaves its box");
    else report.pass("self-test browser");
    for (const fixture of readdirSync(join(root, "fixtures")).filter((name) => /^\d\d-/.test(name)).sort()) {
      const config = join(root, "fixtures", fixture, "stack.config.ts");
      const draw = (...args) => spawnSync(process.execPath, [join(root, "dist", "cli.cjs"), "graph", config, "--format", "html", ...args], { encoding: "utf8" });
      const several = /--env: there are ([^,]+)/.exec(draw().stderr)?.[1];
      const { status, stdout, stderr } = several === undefined ? draw() : draw("--env", several);
      const failure = status === 0 ? judge(fixture, stdout) : lastWords(stderr);
      if (failure === undefined) report.pass(`graph of ${fixture}`);
      else report.fail(`graph of ${fixture}`, failure);
    }
  }
} catch (error) {
  report.fail("graph", error.message);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = report.close();
