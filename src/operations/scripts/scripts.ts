// scripts/ of the Compose output: backup, restore, health check.
import { type Artifact, textLater } from "../../emit/artifact.js";
import type { Model } from "../../model/model.js";
import { backupScript } from "./backup.js";
import { type ComposeSite, factsOf } from "./facts.js";
import { healthCheckScript } from "./health-check.js";
import { restoreScript } from "./restore.js";
import { stackScript } from "./shared.js";

const shebang = "#!/usr/bin/env bash";

/** Each script stands alone, so not every one of them uses everything that it is told. */
const opening = ["# shellcheck disable=SC2034,SC2317,SC2329", "set -euo pipefail", ""].join("\n");

export function scriptFiles(model: Model, site: ComposeSite): readonly Artifact[] {
  return Object.entries({ backup: backupScript, "health-check": healthCheckScript, restore: restoreScript }).map(([name, text]) =>
    textLater({ path: `scripts/${name}.sh`, executable: true, origin: model.origin }, () => `${shebang}\n${opening}\n${factsOf(model, site)}\n${stackScript}\n${text}`));
}
