import type { Model } from "../../model/model.js";
import type { Commands } from "./commands.js";
import { type Section } from "./section.js";
export declare function tasks(model: Model, commands: Commands): readonly Section[];
