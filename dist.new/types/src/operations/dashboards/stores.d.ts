import type { Model } from "../../model/model.js";
import { type Dashboard } from "./dashboard.js";
export declare function storesDashboard(model: Model): Dashboard;
