// Every constraint that only the collector's Validate methods know, by component or shared block.
import type { Constraints } from "../constraint.js";
import { connectorConstraints } from "./connectors.js";
import { exporterConstraints } from "./exporters.js";
import { extensionConstraints } from "./extensions.js";
import { processorConstraints } from "./processors.js";
import { receiverConstraints } from "./receivers.js";
import { sharedConstraints } from "./shared.js";

export const constraints: Constraints = { ...sharedConstraints, ...receiverConstraints, ...processorConstraints, ...exporterConstraints, ...connectorConstraints, ...extensionConstraints };
