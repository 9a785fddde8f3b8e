// Every rule, by name; a test holds that this list is the folder.
import type { Rule } from "../rule.js";
import { agentNamespacePrivileged } from "./agent-namespace-privileged.js";
import { alertsEvaluated } from "./alerts-evaluated.js";
import { autoscaledReplicasUnset } from "./autoscaled-replicas-unset.js";
import { autoscalerNeedsRequests } from "./autoscaler-needs-requests.js";
import { bucketNameValid } from "./bucket-name-valid.js";
import { bucketsDistinct } from "./buckets-distinct.js";
import { channelSupported } from "./channel-supported.js";
import { collectorVersionKnown } from "./collector-version-known.js";
import { componentInDistribution } from "./component-in-distribution.js";
import { componentRemoved } from "./component-removed.js";
import { componentRenamed } from "./component-renamed.js";
import { componentUnused } from "./component-unused.js";
import { connectorCycle } from "./connector-cycle.js";
import { cumulativeForPrometheus } from "./cumulative-for-prometheus.js";
import { daemonsetReplicasUnset } from "./daemonset-replicas-unset.js";
import { debugExporter } from "./debug-exporter.js";
import { deltaToCumulativeAffinity } from "./delta-to-cumulative-affinity.js";
import { disruptionBudgetAllowsDrain } from "./disruption-budget-allows-drain.js";
import { endpointHasScheme } from "./endpoint-has-scheme.js";
import { endpointPathOfProtocol } from "./endpoint-path-of-protocol.js";
import { endpointWithoutSignalPath } from "./endpoint-without-signal-path.js";
import { exposurePublishesNothing } from "./exposure-publishes-nothing.js";
import { fileLogCheckpoints } from "./file-log-checkpoints.js";
import { grafanaCannotSignIn } from "./grafana-cannot-sign-in.js";
import { grafanaNeedsDatabase } from "./grafana-needs-database.js";
import { grpcNeedsRequestBalancing } from "./grpc-needs-request-balancing.js";
import { grpcTokenNeedsTls } from "./grpc-token-needs-tls.js";
import { healthcheckRunsInImage } from "./healthcheck-runs-in-image.js";
import { hostPathMounted } from "./host-path-mounted.js";
import { hostPathReadable } from "./host-path-readable.js";
import { hostPortsUnpublished } from "./host-ports-unpublished.js";
import { imageAvailable } from "./image-available.js";
import { imageMatchesConfig } from "./image-matches-config.js";
import { imagePinned } from "./image-pinned.js";
import { kafkaAtLeastOnce } from "./kafka-at-least-once.js";
import { kafkaBackoffComplete } from "./kafka-backoff-complete.js";
import { kafkaGroupShared } from "./kafka-group-shared.js";
import { kafkaMessageSizeChain } from "./kafka-message-size-chain.js";
import { kafkaOffsetEarliest } from "./kafka-offset-earliest.js";
import { kafkaPartitioningCosts } from "./kafka-partitioning-costs.js";
import { kafkaPartitionsCoverConsumers } from "./kafka-partitions-cover-consumers.js";
import { kafkaReplication } from "./kafka-replication.js";
import { kafkaRetentionCoversOutage } from "./kafka-retention-covers-outage.js";
import { kafkaRetentionFitsVolume } from "./kafka-retention-fits-volume.js";
import { keyDeprecated } from "./key-deprecated.js";
import { keyRemoved } from "./key-removed.js";
import { kubernetesApiReachable } from "./kubernetes-api-reachable.js";
import { lagScalingReadsQueue } from "./lag-scaling-reads-queue.js";
import { lokiIndexPeriod } from "./loki-index-period.js";
import { memoryLimiterFirst } from "./memory-limiter-first.js";
import { memoryLimiterFitsContainer } from "./memory-limiter-fits-container.js";
import { memoryLimiterRequired } from "./memory-limiter-required.js";
import { mimirBucketsDistinct } from "./mimir-buckets-distinct.js";
import { noBatchBeforePersistentQueue } from "./no-batch-before-persistent-queue.js";
import { noContainerAsHost } from "./no-container-as-host.js";
import { noInsecureExposure } from "./no-insecure-exposure.js";
import { noInsecureTls } from "./no-insecure-tls.js";
import { noLatestTag } from "./no-latest-tag.js";
import { noLiteralSecret } from "./no-literal-secret.js";
import { noOwnLogs } from "./no-own-logs.js";
import { noSingleReplica } from "./no-single-replica.js";
import { noSplitStore } from "./no-split-store.js";
import { noWaitBehindKafka } from "./no-wait-behind-kafka.js";
import { nodeUnused } from "./node-unused.js";
import { oneAutoscaler } from "./one-autoscaler.js";
import { optionNeedsNewerCollector } from "./option-needs-newer-collector.js";
import { persistentQueueRequired } from "./persistent-queue-required.js";
import { pipelineDeadEnd } from "./pipeline-dead-end.js";
import { processorOrder } from "./processor-order.js";
import { programInImage } from "./program-in-image.js";
import { publishWithReplicas } from "./publish-with-replicas.js";
import { pulledOnce } from "./pulled-once.js";
import { queueCoversOutage } from "./queue-covers-outage.js";
import { queueFitsMemory } from "./queue-fits-memory.js";
import { queueFitsVolume } from "./queue-fits-volume.js";
import { queueOrphanedByRename } from "./queue-orphaned-by-rename.js";
import { queueReadAndWritten } from "./queue-read-and-written.js";
import { queueVolumePerReplica } from "./queue-volume-per-replica.js";
import { rawExporterStatesQueue } from "./raw-exporter-states-queue.js";
import { receiverReachable } from "./receiver-reachable.js";
import { requestContextKept } from "./request-context-kept.js";
import { resourceLimitsRequired } from "./resource-limits-required.js";
import { retentionEnabled } from "./retention-enabled.js";
import { retentionFitsStorage } from "./retention-fits-storage.js";
import { retryElapsedBelowInterval } from "./retry-elapsed-below-interval.js";
import { retryOutlastsOutage } from "./retry-outlasts-outage.js";
import { runAsNonRoot } from "./run-as-non-root.js";
import { sendingQueueConsistent } from "./sending-queue-consistent.js";
import { sendingQueueRequired } from "./sending-queue-required.js";
import { seriesFitIngesters } from "./series-fit-ingesters.js";
import { seriesWrittenTwice } from "./series-written-twice.js";
import { serviceGraphAffinity } from "./service-graph-affinity.js";
import { settingSaidOnce } from "./setting-said-once.js";
import { spanMetricsSingleWriter } from "./span-metrics-single-writer.js";
import { statementsMatchSignal } from "./statements-match-signal.js";
import { storeFilled } from "./store-filled.js";
import { storeReplication } from "./store-replication.js";
import { suppressionExpired } from "./suppression-expired.js";
import { suppressionUseless } from "./suppression-useless.js";
import { tailSamplingAffinity } from "./tail-sampling-affinity.js";
import { tailSamplingHoldsMarkedData } from "./tail-sampling-holds-marked-data.js";
import { tailSamplingMemory } from "./tail-sampling-memory.js";
import { tempoIngestFitsKafka } from "./tempo-ingest-fits-kafka.js";
import { tempoRemovedKeys } from "./tempo-removed-keys.js";
import { tenantNamed } from "./tenant-named.js";
import { volumeOwnership } from "./volume-ownership.js";

export const rules: readonly Rule[] = [
  agentNamespacePrivileged, alertsEvaluated, autoscaledReplicasUnset, autoscalerNeedsRequests, bucketNameValid, bucketsDistinct, channelSupported, collectorVersionKnown,
  componentInDistribution, componentRemoved, componentRenamed, componentUnused, connectorCycle, cumulativeForPrometheus, daemonsetReplicasUnset, debugExporter,
  deltaToCumulativeAffinity, disruptionBudgetAllowsDrain, endpointHasScheme, endpointPathOfProtocol, endpointWithoutSignalPath, exposurePublishesNothing, fileLogCheckpoints, grafanaCannotSignIn,
  grafanaNeedsDatabase, grpcNeedsRequestBalancing, grpcTokenNeedsTls, healthcheckRunsInImage, hostPathMounted, hostPathReadable, hostPortsUnpublished,
  imageAvailable, imageMatchesConfig, imagePinned, kafkaAtLeastOnce, kafkaBackoffComplete, kafkaGroupShared, kafkaMessageSizeChain, kafkaOffsetEarliest,
  kafkaPartitioningCosts, kafkaPartitionsCoverConsumers, kafkaReplication, kafkaRetentionCoversOutage, kafkaRetentionFitsVolume, keyDeprecated, keyRemoved,
  kubernetesApiReachable, lagScalingReadsQueue, lokiIndexPeriod, memoryLimiterFirst, memoryLimiterFitsContainer, memoryLimiterRequired, mimirBucketsDistinct,
  noBatchBeforePersistentQueue, noContainerAsHost, noInsecureExposure, noInsecureTls, noLatestTag, noLiteralSecret, noOwnLogs, noSingleReplica, noSplitStore, noWaitBehindKafka, nodeUnused,
  oneAutoscaler, optionNeedsNewerCollector, persistentQueueRequired, pipelineDeadEnd, processorOrder, programInImage, publishWithReplicas, pulledOnce,
  queueCoversOutage, queueFitsMemory, queueFitsVolume, queueOrphanedByRename, queueReadAndWritten, queueVolumePerReplica, rawExporterStatesQueue, receiverReachable, requestContextKept,
  resourceLimitsRequired, retentionEnabled, retentionFitsStorage, retryElapsedBelowInterval, retryOutlastsOutage, runAsNonRoot, sendingQueueConsistent,
  sendingQueueRequired, seriesFitIngesters, seriesWrittenTwice, serviceGraphAffinity, settingSaidOnce, spanMetricsSingleWriter, statementsMatchSignal, storeFilled, storeReplication, suppressionExpired,
  suppressionUseless, tailSamplingAffinity, tailSamplingHoldsMarkedData, tailSamplingMemory, tempoIngestFitsKafka, tempoRemovedKeys, tenantNamed, volumeOwnership,
];
