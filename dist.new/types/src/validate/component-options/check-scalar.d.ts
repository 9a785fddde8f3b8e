import type { Option } from "../../components/catalog.js";
import { type Checking, type Steps } from "./place.js";
export declare function checkScalar(option: Option, value: unknown, path: Steps, checking: Checking): void;
