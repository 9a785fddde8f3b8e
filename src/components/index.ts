// Collector components: typed factories, with the collector's own keys.
export type * from "./shared.js";
export * from "./favourites.js";
export * from "./sampling.js";
export { receivers, type FileLogOptions, type HostMetricsOptions, type HostScraper, type K8sClusterOptions, type KubeletStatsOptions, type ScrapeConfig } from "./receivers.js";
export { processors, type FilterOptions, type K8sAttributesOptions, type ResourceAction, type ResourceDetectionOptions, type TransformOptions } from "./processors.js";
export { exporters, type LoadBalancingOptions } from "./exporters.js";
export { connectors, type Forward, type RouteOptions, type Routing, type RoutingOptions } from "./connectors.js";
export { extensions, type BearerTokenAuthOptions, type FileStorageOptions, type Oauth2ClientOptions, type OidcOptions } from "./extensions.js";
