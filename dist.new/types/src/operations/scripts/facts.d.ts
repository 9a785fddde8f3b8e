import type { Model } from "../../model/model.js";
/** What the target knows: names of what runs and of what is kept. */
export interface ComposeSite {
    readonly project: string;
    /** An image with a shell and the usual small programs. */
    readonly tools: string;
    readonly services: readonly ComposeService[];
    readonly volumes: readonly {
        readonly volume: string;
        readonly service: string;
    }[];
    readonly ready: readonly {
        readonly name: string;
        readonly url: string;
    }[];
}
export interface ComposeService {
    readonly name: string;
    readonly component: string;
    readonly image: string;
    readonly keepsRunning: boolean;
}
export declare function factsOf(model: Model, site: ComposeSite): string;
