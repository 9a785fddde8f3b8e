import type { Model } from "../../model/model.js";
import { type Dashboard } from "./dashboard.js";
export declare function overviewDashboard(model: Model): Dashboard;
