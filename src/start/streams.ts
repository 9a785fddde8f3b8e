// Standard output and error, opened when there is something to say: to open one costs as much as a tenth of what node takes to start.
import { fstatSync, writeSync } from "node:fs";

/** Whether a person reads it. Only a device can be a terminal, and to ask further means to load what speaks to one. */
export function isTerminal(stream: 1 | 2): boolean {
  try {
    if (!fstatSync(stream).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (stream === 1 ? process.stdout : process.stderr).isTTY === true;
}

/** The last words of a process: at once where the system takes them at once. */
export function sayLast(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(stream, rest));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    // A reader that goes away is no fault; one that is slow gets the rest by and by.
    if (code !== "EPIPE") (stream === 1 ? process.stdout : process.stderr).write(rest);
  }
}
