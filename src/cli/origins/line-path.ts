// From a line of an emitted YAML file to the path of what stands there. It reads only what otelc itself has printed: block style, two spaces deep.

export type Step = string | number;

export interface Found {
  readonly path: readonly Step[];
  /** A line inside a text, such as a file in a ConfigMap: the text, and which of its lines. */
  readonly inner: { readonly text: string; readonly line: number } | undefined;
}

interface Level { readonly indent: number; readonly step: Step }

/** Lines count from 1; undefined for a comment, an empty line, or a line that is not there. */
export function pathAt(text: string, line: number): Found | undefined {
  const lines = text.split("\n");
  const wanted = lines[line - 1];
  if (wanted === undefined || wanted.trim() === "") return undefined;
  let levels: readonly Level[] = [];
  for (let index = 0; index < line; index++) {
    const here = lines[index] ?? "";
    if (here.trim() === "" || /^(?:#|---$)/.test(here)) {
      if (here === "---") levels = [];
      if (index === line - 1) return undefined;
      continue;
    }
    levels = entered(levels, here);
    const end = isBlockText(here) ? endOfText(lines, index) : index;
    if (line - 1 > index && line - 1 <= end) return { path: stepsOf(levels), inner: innerOf(lines, index, end, line) };
    index = end;
  }
  return { path: stepsOf(levels), inner: undefined };
}

function stepsOf(levels: readonly Level[]): readonly Step[] {
  return levels.map(({ step }) => step);
}

function entered(levels: readonly Level[], line: string): readonly Level[] {
  let indent = line.length - line.trimStart().length;
  let rest = line.trimStart();
  let now = levels;
  while (/^-(?: |$)/.test(rest)) {
    const kept = now.filter((level) => level.indent < indent || (level.indent === indent && typeof level.step === "number"));
    const last = kept.at(-1);
    const before = last?.indent === indent && typeof last.step === "number" ? last.step : -1;
    now = [...kept.filter((level) => level.indent < indent), { indent, step: before + 1 }];
    rest = rest.slice(2);
    indent += 2;
  }
  const key = /^("(?:[^"\\]|\\.)*"|[^\s"'][^:]*(?::[^\s:][^:]*)*):(?:\s|$)/.exec(rest)?.[1];
  return key === undefined ? now : [...now.filter((level) => level.indent < indent), { indent, step: key.startsWith('"') ? String(JSON.parse(key)) : key }];
}

function isBlockText(line: string): boolean {
  return /: [|>][-+]?\d*$/.test(line);
}

/** The last line of a text that begins behind a line: all that is deeper, empty lines included. */
function endOfText(lines: readonly string[], start: number): number {
  const depth = indentOf(lines[start] ?? "");
  let end = start;
  for (let index = start + 1; index < lines.length && ((lines[index] ?? "").trim() === "" || indentOf(lines[index] ?? "") > depth); index++) end = index;
  return end;
}

function innerOf(lines: readonly string[], start: number, end: number, line: number): Found["inner"] {
  const body = lines.slice(start + 1, end + 1);
  const depth = Math.min(...body.filter((each) => each.trim() !== "").map(indentOf));
  return { text: body.map((each) => each.slice(depth)).join("\n"), line: line - start - 1 };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
