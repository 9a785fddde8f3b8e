// Cases beside the rules' own examples: both sides of each inequality, and every way to be quiet.
import type { Cases } from "./case.js";
import { documentCases } from "./documents.js";
import { durabilityCases } from "./durability.js";
import { kafkaCases } from "./kafka.js";
import { loadCases } from "./load.js";
import { placeCases } from "./places.js";
import { pipelineCases } from "./pipelines.js";
import { securityCases } from "./security.js";
import { storeCases } from "./stores.js";
import { surroundingsCases } from "./surroundings.js";
import { traceCases } from "./traces.js";

const tables: readonly Cases[] = [documentCases, durabilityCases, kafkaCases, loadCases, pipelineCases, placeCases, securityCases, storeCases, surroundingsCases, traceCases];

/** A rule may stand in several tables. */
export const cases: Cases = Object.fromEntries([...new Set(tables.flatMap((table) => Object.keys(table)))].map((name) => [name, tables.flatMap((table) => table[name] ?? [])]));
