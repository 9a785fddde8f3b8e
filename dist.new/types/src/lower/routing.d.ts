import type { Value } from "../model/value.js";
import type { Signal } from "../stack/brands.js";
import type { PlainCollector } from "../stack/collector.js";
import type { AnyComponent } from "../stack/component.js";
/** `byTenant.routes.acme`: a source that is one route of a routing connector. */
export interface Outlet {
    readonly kind: "outlet";
    readonly of: AnyComponent;
    readonly route: string;
}
export declare function isOutlet(value: unknown): value is Outlet;
export interface Routes {
    optionsOf(component: AnyComponent, signal: Signal): Readonly<Record<string, Value>>;
}
export declare function routesOf(collector: PlainCollector): Routes;
