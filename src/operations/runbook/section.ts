// A part of the runbook: text, and blocks of commands.

export interface Section { readonly title: string; readonly parts: readonly Part[] }

/** A text, or commands that are pasted together. */
export type Part = string | readonly string[];

export function section(title: string, parts: readonly Part[]): Section {
  return { title, parts };
}

export function sectionText({ title, parts }: Section, level = "###"): string {
  return [`${level} ${title}`, ...parts.flatMap((part) => (typeof part === "string" ? [part] : part.length === 0 ? [] : [commandBlock(part)]))].join("\n\n");
}

export function commandBlock(commands: readonly string[]): string {
  return ["```bash", ...commands, "```"].join("\n");
}
