// A file of the user's that a command writes besides its output: what the disk refuses is said, and is no fault of otelc's.
import { codeOf, refusedBy } from "../write/refusal.js";
import { Usage } from "./command.js";

export function writeOwn(name: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const reason = codeOf(error) === "ENOENT" ? "Its folder does not exist." : refusedBy(error, name);
    if (reason === undefined) throw error;
    throw new Usage(`"${name}" cannot be written. ${reason}`);
  }
}
