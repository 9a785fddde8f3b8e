// .env.example: every secret by name, none by value.
import { banner } from "../../src/emit/yaml.js";
import type { Part, Project } from "./project.js";

export function environmentExample(parts: readonly Part[], project: Project): string | undefined {
  const variables = [...new Set(parts.flatMap((part) => part.secretVariables))].sort();
  const files = [...new Set(parts.flatMap((part) => part.secretFiles))].sort();
  if (variables.length === 0 && files.length === 0) return undefined;
  const lines = [banner, `# Copy to .env and fill in; keep .env and secrets/ out of version control. Stack: ${project.model.name}`];
  if (variables.length > 0) lines.push("", "# Values, given to the containers that need them as environment variables.", ...variables.map((key) => `${key}=`));
  if (files.length > 0) {
    lines.push("", "# Files, mounted read-only. They keep their owner and mode: each must be readable by the user of the container (chmod 0444, in a folder that only you can enter).", ...files.map((key) => `${key}_FILE=./secrets/${key}`));
  }
  return `${lines.join("\n")}\n`;
}
