import type { Model } from "../../model/model.js";
import { type Dashboard } from "./dashboard.js";
export declare function objectivesDashboard({ name, alerts }: Model): Dashboard | undefined;
