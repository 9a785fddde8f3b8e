import type { AnyProcessor } from "../stack/brands.js";
import type { Component, Naming } from "../stack/component.js";
import type { GoDuration } from "../stack/literals.js";
import { batch, memoryLimiter } from "./favourites.js";
import { every, makeComponent } from "./make.js";
import { tailSampling } from "./sampling.js";

export interface Filter extends Component<"processor", "filter", object>, AnyProcessor {}
export interface Transform extends Component<"processor", "transform", object>, AnyProcessor {}
export interface Resource extends Component<"processor", "resource", object>, AnyProcessor {}
export interface K8sAttributes extends Component<"processor", "k8s_attributes", object>, AnyProcessor {}
export interface ResourceDetection extends Component<"processor", "resource_detection", object>, AnyProcessor {}

type ErrorMode = "ignore" | "silent" | "propagate";

/** Options of the `filter` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
export interface FilterOptions {
  /** @default "ignore" */
  error_mode?: ErrorMode;
  traces?: { span?: readonly string[]; spanevent?: readonly string[] };
  metrics?: { metric?: readonly string[]; datapoint?: readonly string[] };
  logs?: { log_record?: readonly string[] };
}

/** Options of the `transform` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor */
export interface TransformOptions {
  /** @default "ignore" */
  error_mode?: ErrorMode;
  trace_statements?: readonly string[];
  metric_statements?: readonly string[];
  log_statements?: readonly string[];
}

/** One action of the `resource` processor. */
export interface ResourceAction {
  key: string;
  action: "insert" | "update" | "upsert" | "delete" | "hash" | "extract" | "convert";
  value?: string | number | boolean;
  from_context?: string;
  from_attribute?: string;
  pattern?: string;
  converted_type?: "int" | "double" | "string";
}

/** Options of the `k8s_attributes` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
export interface K8sAttributesOptions {
  auth_type?: "serviceAccount" | "kubeConfig" | "none";
  passthrough?: boolean;
  extract?: { metadata?: readonly string[] };
}

/** Options of the `resource_detection` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
export interface ResourceDetectionOptions {
  detectors: readonly ("env" | "system" | "docker" | "eks" | "ec2" | "ecs" | "gcp" | "azure" | "aks" | "k8s_api")[];
  /** @default true */
  override?: boolean;
  /** @default "5s" */
  timeout?: GoDuration;
}

/** Every processor, with the collector's own options. */
export const processors = {
  batch,
  memoryLimiter,
  tailSampling,
  filter(options: FilterOptions, naming?: Naming): Filter {
    return makeComponent(processors.filter, "processor", "filter", { processes: every }, options, naming);
  },
  transform(options: TransformOptions, naming?: Naming): Transform {
    return makeComponent(processors.transform, "processor", "transform", { processes: every }, options, naming);
  },
  resource(options: { attributes: readonly ResourceAction[] }, naming?: Naming): Resource {
    return makeComponent(processors.resource, "processor", "resource", { processes: every }, options, naming);
  },
  k8sAttributes(options?: K8sAttributesOptions, naming?: Naming): K8sAttributes {
    return makeComponent(processors.k8sAttributes, "processor", "k8s_attributes", { processes: every }, options, naming);
  },
  resourceDetection(options: ResourceDetectionOptions, naming?: Naming): ResourceDetection {
    return makeComponent(processors.resourceDetection, "processor", "resource_detection", { processes: every }, options, naming);
  },
};
