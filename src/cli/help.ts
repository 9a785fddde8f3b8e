import type { Command } from "./command.js";

export function overview(commands: readonly Command[]): string {
  const rows = commands.map((command) => `  ${command.name.padEnd(9)}${command.summary}`);
  return `otelc, the compiler for observability stacks.\n\nusage: otelc COMMAND [CONFIG] [options]\n\n${rows.join("\n")}\n\nCONFIG is stack.config.ts of this folder unless named.\nExit codes: 0 fine, 1 findings or differences, 2 the command could not run, 70 a fault of otelc's own.\notelc COMMAND --help says more.\n`;
}

export function helpOf(command: Command): string {
  const names = command.options.map((option) => `--${option.name}${option.value === undefined ? "" : ` ${option.value}`}`);
  const width = Math.max(0, ...names.map((name) => name.length)) + 2;
  const rows = command.options.map((option, index) => `  ${(names[index] ?? "").padEnd(width)}${option.help}`);
  return `otelc ${command.name}: ${command.summary}\n\nusage: otelc ${command.name}${command.operands === "" ? "" : ` ${command.operands}`} [options]\n\n${rows.join("\n")}\n\nexample: ${command.example}\n`;
}
