import { type Definition } from "./definition.js";
export declare const alertmanagerPort = 9093;
export declare const alertmanager: Definition;
