// A component's options against the catalog of the pinned collector version.
import type { Path } from "../diagnostics/diagnostic.js";
import type { AnyComponent } from "../stack/component.js";
import type { Tuned } from "../stack/kafka.js";
import type { Context } from "./validate.js";

export function checkComponent(component: AnyComponent, at: Path, { log }: Context): void {
  if (component.name !== undefined && !/^[A-Za-z0-9_.-]+$/.test(component.name)) {
    log.error("validate/wrong-name", [...at, "name"], { message: `The ${component.kind} "${component.type}" is named "${component.name}".`, why: "A component's name holds letters, digits, dots, hyphens and underscores.", fix: "Rename it." });
  }
}

export function checkTuned(tuned: Tuned, at: Path, { log }: Context): void {
  void tuned; void at; void log;
}
