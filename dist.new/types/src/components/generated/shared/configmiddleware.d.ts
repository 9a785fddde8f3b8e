import type { Extension } from "../../../stack/component.js";
/** A block that several components share: configmiddleware.Config. */
export interface MiddlewareConfig {
    /** A component. */
    id?: Extension;
}
