// A picture that is readable on a light and on a dark page: its colours follow the reader's.
import { lineHeight, type Placed, type Point } from "./layout.js";

const style = `
.g{--ground:#ffffff;--ink:#1f2328;--soft:#59636e;--line:#818b98;--collector:#ddf4ff;--collector-line:#0969da;--queue:#fff8c5;--queue-line:#9a6700;--store:#dafbe1;--store-line:#1a7f37;--support:#f6f8fa;--outside:#ffffff}
@media (prefers-color-scheme: dark){.g{--ground:#0d1117;--ink:#f0f6fc;--soft:#9198a1;--line:#6e7681;--collector:#0c2d6b;--collector-line:#58a6ff;--queue:#3d2e00;--queue-line:#d29922;--store:#04260f;--store-line:#3fb950;--support:#161b22;--outside:#0d1117}}
.g text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:var(--ink);text-anchor:middle}
.ground{fill:var(--ground)}.label{font-size:14px;font-weight:600}.g text.detail{font-size:11px;fill:var(--soft)}.g text.edge{font-size:11px}
.node rect{stroke:var(--line);stroke-width:1.2;fill:var(--support)}.node.collector rect{fill:var(--collector);stroke:var(--collector-line)}.node.queue rect{fill:var(--queue);stroke:var(--queue-line);stroke-width:2}
.node.store rect{fill:var(--store);stroke:var(--store-line)}.node.outside rect{fill:var(--outside);stroke-dasharray:4 3}
.wire{fill:none;stroke:var(--line);stroke-width:1.4}.wire.aside{stroke-dasharray:5 4}.back{fill:var(--ground);opacity:.9}.head{fill:var(--line)}
`.trim().replaceAll("\n", "");

export function svg({ width, height, nodes, edges }: Placed, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="g" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`, `<style>${style}</style>`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>',
    `<rect class="ground" width="${width}" height="${height}"/>`, ...edges.map(wire), ...edges.map(edgeLabel), ...nodes.map(box), "</svg>", "",
  ].join("\n");
}

function wire({ points, purpose, signals }: Placed["edges"][number]): string {
  return `<path class="wire${purpose === "telemetry" || purpose === "remote-write" ? "" : " aside"}" data-signals="${signals.join(" ")}" d="${curve(points)}" marker-end="url(#head)"/>`;
}

/** Through the middles of the segments, bent at the points between. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const bends = rest.slice(0, -1).map((point, index) => `Q${spot(point)} ${spot(middle(point, rest[index + 1] ?? point))}`);
  const last = rest.at(-1);
  return `M${spot(first)} ${bends.join(" ")}${last === undefined ? "" : ` L${spot(last)}`}`;
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function spot({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function edgeLabel({ lines, label }: Placed["edges"][number]): string {
  if (lines.length === 0) return "";
  const [wide, high] = [Math.max(...lines.map((line) => line.length)) * 6.2 + 8, lines.length * lineHeight + 2];
  const rows = lines.map((line, index) => `<text class="edge" x="${round(label.x)}" y="${round(label.y + (index - (lines.length - 1) / 2) * lineHeight + 4)}">${escaped(line)}</text>`);
  return `<rect class="back" x="${round(label.x - wide / 2)}" y="${round(label.y - high / 2)}" width="${round(wide)}" height="${high}"/>${rows.join("")}`;
}

function box({ x, y, width, height, label, detail, role }: Placed["nodes"][number]): string {
  const corner = role === "store" || role === "queue" ? 4 : 10;
  return `<g class="node ${role}"><rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${height}" rx="${corner}"/><text class="label" x="${round(x)}" y="${round(y - 3)}">${escaped(label)}</text><text class="detail" x="${round(x)}" y="${round(y + 14)}">${escaped(detail)}</text></g>`;
}

export function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
