import type { ComponentNode } from "../model/model.js";
import type { AnyComponent } from "../stack/component.js";
import type { Building } from "./build-pipelines.js";
type Options = ComponentNode["options"];
export declare function specialOptions(component: AnyComponent, options: Options, building: Building): Options;
export {};
