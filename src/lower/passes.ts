// The order in which a stack becomes a model. Each pass decides one thing and reads only what earlier ones have decided.
import { buildPipelines } from "./build-pipelines.js";
import { connectEdges } from "./connect-edges.js";
import { deriveQueues } from "./derive-queues.js";
import { enableExtensions } from "./enable-extensions.js";
import { findPorts } from "./find-ports.js";
import { gatherSecrets } from "./gather-secrets.js";
import { keepHeaders } from "./keep-headers.js";
import { keepTracesWhole } from "./keep-traces-whole.js";
import type { Pass } from "./lowering.js";
import { placeAlertmanager } from "./place-alertmanager.js";
import { placeAlerts } from "./place-alerts.js";
import { placeCollectors } from "./place-collectors.js";
import { placeRoles } from "./place-roles.js";
import { placeServices } from "./place-services.js";
import { placeStorage } from "./place-storage.js";
import { placeTargets } from "./place-targets.js";
import { refuseCycles } from "./refuse-cycles.js";
import { refuseRoutingKeys } from "./refuse-routing-keys.js";
import { refuseSharedPorts } from "./refuse-shared-ports.js";
import { refuseUnheard } from "./refuse-unheard.js";
import { refuseUnknownLevels } from "./refuse-unknown-levels.js";
import { refuseUnreadRoutes } from "./refuse-unread-routes.js";
import { retryFiles } from "./retry-files.js";
import { sizeMemoryLimiters } from "./size-memory-limiters.js";
import { sizeSampling } from "./size-sampling.js";
import { tellWritersApart } from "./tell-writers-apart.js";
import { watchCertificates } from "./watch-certificates.js";

export const passes: readonly Pass[] = [
  placeServices, placeRoles, placeCollectors, buildPipelines, refuseCycles, refuseUnknownLevels, refuseUnheard, refuseRoutingKeys, refuseUnreadRoutes, tellWritersApart, findPorts, refuseSharedPorts, keepHeaders, watchCertificates, retryFiles, sizeMemoryLimiters, keepTracesWhole,
  sizeSampling, deriveQueues, placeStorage, enableExtensions,
  placeAlerts, placeAlertmanager, gatherSecrets, connectEdges, placeTargets,
];
