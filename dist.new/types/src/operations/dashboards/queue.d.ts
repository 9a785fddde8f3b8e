import type { Model } from "../../model/model.js";
import { type Dashboard } from "./dashboard.js";
export declare function queueDashboard(model: Model): Dashboard | undefined;
