import type { Naming } from "../../stack/component.js";
import { type SpecialExporters } from "../special/exporters.js";
import type * as alibabacloudLogserviceTypes from "./exporters/alibabacloud_logservice.js";
import type * as awsCloudWatchLogsTypes from "./exporters/awscloudwatchlogs.js";
import type * as awsEmfTypes from "./exporters/awsemf.js";
import type * as awsKinesisTypes from "./exporters/awskinesis.js";
import type * as awsS3Types from "./exporters/awss3.js";
import type * as awsXRayTypes from "./exporters/awsxray.js";
import type * as azureBlobTypes from "./exporters/azure_blob.js";
import type * as azureMonitorTypes from "./exporters/azure_monitor.js";
import type * as azureDataExplorerTypes from "./exporters/azuredataexplorer.js";
import type * as bmcHelixTypes from "./exporters/bmc_helix.js";
import type * as cassandraTypes from "./exporters/cassandra.js";
import type * as clickhouseTypes from "./exporters/clickhouse.js";
import type * as coralogixTypes from "./exporters/coralogix.js";
import type * as datadogTypes from "./exporters/datadog.js";
import type * as datasetTypes from "./exporters/dataset.js";
import type * as debugTypes from "./exporters/debug.js";
import type * as dorisTypes from "./exporters/doris.js";
import type * as elasticsearchTypes from "./exporters/elasticsearch.js";
import type * as faroTypes from "./exporters/faro.js";
import type * as fileTypes from "./exporters/file.js";
import type * as googleCloudStorageTypes from "./exporters/google_cloud_storage.js";
import type * as googleCloudTypes from "./exporters/googlecloud.js";
import type * as googleCloudPubSubTypes from "./exporters/googlecloudpubsub.js";
import type * as googleManagedPrometheusTypes from "./exporters/googlemanagedprometheus.js";
import type * as honeycombMarkerTypes from "./exporters/honeycomb_marker.js";
import type * as influxdbTypes from "./exporters/influxdb.js";
import type * as kafkaTypes from "./exporters/kafka.js";
import type * as logicMonitorTypes from "./exporters/logicmonitor.js";
import type * as logzioTypes from "./exporters/logzio.js";
import type * as mezmoTypes from "./exporters/mezmo.js";
import type * as nopTypes from "./exporters/nop.js";
import type * as openSearchTypes from "./exporters/opensearch.js";
import type * as otelArrowTypes from "./exporters/otelarrow.js";
import type * as otlpGrpcTypes from "./exporters/otlp_grpc.js";
import type * as otlpHttpTypes from "./exporters/otlp_http.js";
import type * as prometheusTypes from "./exporters/prometheus.js";
import type * as prometheusRemoteWriteTypes from "./exporters/prometheus_remote_write.js";
import type * as pulsarTypes from "./exporters/pulsar.js";
import type * as rabbitmqTypes from "./exporters/rabbitmq.js";
import type * as sentryTypes from "./exporters/sentry.js";
import type * as signalFxTypes from "./exporters/signalfx.js";
import type * as splunkHecTypes from "./exporters/splunk_hec.js";
import type * as stefTypes from "./exporters/stef.js";
import type * as sumoLogicTypes from "./exporters/sumologic.js";
import type * as syslogTypes from "./exporters/syslog.js";
import type * as tencentcloudLogserviceTypes from "./exporters/tencentcloud_logservice.js";
import type * as tinybirdTypes from "./exporters/tinybird.js";
import type * as zipkinTypes from "./exporters/zipkin.js";
/** Every exporter of the catalog, by the name that the DSL gives it. */
export interface Exporters extends SpecialExporters {
    /**
     * The `alibabacloud_logservice` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/alibabacloudlogserviceexporter
     */
    alibabacloudLogservice(options?: alibabacloudLogserviceTypes.AlibabacloudLogserviceOptions, naming?: Naming): alibabacloudLogserviceTypes.AlibabacloudLogservice;
    /**
     * The `awscloudwatchlogs` exporter: logs (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awscloudwatchlogsexporter
     */
    awsCloudWatchLogs(options?: awsCloudWatchLogsTypes.AwsCloudWatchLogsOptions, naming?: Naming): awsCloudWatchLogsTypes.AwsCloudWatchLogs;
    /** The `awsemf` exporter: metrics (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    awsEmf(options?: awsEmfTypes.AwsEmfOptions, naming?: Naming): awsEmfTypes.AwsEmf;
    /**
     * The `awskinesis` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter
     */
    awsKinesis(options?: awsKinesisTypes.AwsKinesisOptions, naming?: Naming): awsKinesisTypes.AwsKinesis;
    /** The `awss3` exporter: logs (alpha), metrics (alpha), traces (alpha). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
    awsS3(options?: awsS3Types.AwsS3Options, naming?: Naming): awsS3Types.AwsS3;
    /**
     * The `awsxray` exporter: traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsxrayexporter
     */
    awsXRay(options?: awsXRayTypes.AwsXRayOptions, naming?: Naming): awsXRayTypes.AwsXRay;
    /**
     * The `azure_blob` exporter: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * Formerly `azureblob`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter
     */
    azureBlob(options?: azureBlobTypes.AzureBlobOptions, naming?: Naming): azureBlobTypes.AzureBlob;
    /**
     * The `azure_monitor` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Formerly `azuremonitor`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azuremonitorexporter
     */
    azureMonitor(options?: azureMonitorTypes.AzureMonitorOptions, naming?: Naming): azureMonitorTypes.AzureMonitor;
    /**
     * The `azuredataexplorer` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azuredataexplorerexporter
     */
    azureDataExplorer(options?: azureDataExplorerTypes.AzureDataExplorerOptions, naming?: Naming): azureDataExplorerTypes.AzureDataExplorer;
    /**
     * The `bmc_helix` exporter: metrics (alpha).
     * Distributions: contrib.
     * Formerly `bmchelix`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/bmchelixexporter
     */
    bmcHelix(options?: bmcHelixTypes.BmcHelixOptions, naming?: Naming): bmcHelixTypes.BmcHelix;
    /**
     * The `cassandra` exporter: logs (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter
     */
    cassandra(options?: cassandraTypes.CassandraOptions, naming?: Naming): cassandraTypes.Cassandra;
    /**
     * The `clickhouse` exporter: logs (beta), metrics (alpha), profiles (development), traces (beta).
     * Distributions: contrib.
     * Options as of 0.161.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/clickhouseexporter
     */
    clickhouse(options?: clickhouseTypes.ClickhouseOptions, naming?: Naming): clickhouseTypes.Clickhouse;
    /**
     * The `coralogix` exporter: logs (beta), metrics (beta), profiles (alpha), traces (beta).
     * Distributions: contrib.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter
     */
    coralogix(options?: coralogixTypes.CoralogixOptions, naming?: Naming): coralogixTypes.Coralogix;
    /** The `datadog` exporter: logs (beta), metrics (beta), traces (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    datadog(options?: datadogTypes.DatadogOptions, naming?: Naming): datadogTypes.Datadog;
    /**
     * The `dataset` exporter: logs (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter
     */
    dataset(options?: datasetTypes.DatasetOptions, naming?: Naming): datasetTypes.Dataset;
    /**
     * The `debug` exporter: logs (alpha), metrics (alpha), profiles (alpha), traces (alpha).
     * Distributions: core, contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter
     */
    debug(options?: debugTypes.DebugOptions, naming?: Naming): debugTypes.Debug;
    /**
     * The `doris` exporter: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/dorisexporter
     */
    doris(options?: dorisTypes.DorisOptions, naming?: Naming): dorisTypes.Doris;
    /**
     * The `elasticsearch` exporter: logs (beta), metrics (development), profiles (development), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter
     */
    elasticsearch(options?: elasticsearchTypes.ElasticsearchOptions, naming?: Naming): elasticsearchTypes.Elasticsearch;
    /**
     * The `faro` exporter: logs (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/faroexporter
     */
    faro(options?: faroTypes.FaroOptions, naming?: Naming): faroTypes.Faro;
    /**
     * The `file` exporter: logs (alpha), metrics (alpha), profiles (development), traces (alpha).
     * Distributions: core, contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter
     */
    file(options: fileTypes.FileOptions, naming?: Naming): fileTypes.File;
    /**
     * The `google_cloud_storage` exporter: logs (alpha), traces (development).
     * Distributions: contrib.
     * Formerly `googlecloudstorage`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudstorageexporter
     */
    googleCloudStorage(options?: googleCloudStorageTypes.GoogleCloudStorageOptions, naming?: Naming): googleCloudStorageTypes.GoogleCloudStorage;
    /**
     * The `googlecloud` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter
     */
    googleCloud(options?: googleCloudTypes.GoogleCloudOptions, naming?: Naming): googleCloudTypes.GoogleCloud;
    /**
     * The `googlecloudpubsub` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter
     */
    googleCloudPubSub(options?: googleCloudPubSubTypes.GoogleCloudPubSubOptions, naming?: Naming): googleCloudPubSubTypes.GoogleCloudPubSub;
    /**
     * The `googlemanagedprometheus` exporter: metrics (beta).
     * Distributions: contrib.
     * Options as of 0.159.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlemanagedprometheusexporter
     */
    googleManagedPrometheus(options?: googleManagedPrometheusTypes.GoogleManagedPrometheusOptions, naming?: Naming): googleManagedPrometheusTypes.GoogleManagedPrometheus;
    /**
     * The `honeycomb_marker` exporter: logs (development).
     * Distributions: contrib.
     * Formerly `honeycombmarker`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter
     */
    honeycombMarker(options?: honeycombMarkerTypes.HoneycombMarkerOptions, naming?: Naming): honeycombMarkerTypes.HoneycombMarker;
    /**
     * The `influxdb` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter
     */
    influxdb(options?: influxdbTypes.InfluxdbOptions, naming?: Naming): influxdbTypes.Influxdb;
    /**
     * The `kafka` exporter: logs (beta), metrics (beta), profiles (development), traces (beta).
     * Distributions: core, contrib.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter
     */
    kafka(options?: kafkaTypes.KafkaOptions, naming?: Naming): kafkaTypes.Kafka;
    /**
     * The `logicmonitor` exporter: logs (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logicmonitorexporter
     */
    logicMonitor(options?: logicMonitorTypes.LogicMonitorOptions, naming?: Naming): logicMonitorTypes.LogicMonitor;
    /**
     * The `logzio` exporter: logs (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter
     */
    logzio(options?: logzioTypes.LogzioOptions, naming?: Naming): logzioTypes.Logzio;
    /**
     * The `mezmo` exporter: logs (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/mezmoexporter
     */
    mezmo(options?: mezmoTypes.MezmoOptions, naming?: Naming): mezmoTypes.Mezmo;
    /**
     * The `nop` exporter: logs (beta), metrics (beta), profiles (alpha), traces (beta).
     * Distributions: core, contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/nopexporter
     */
    nop(options?: nopTypes.NopOptions, naming?: Naming): nopTypes.Nop;
    /**
     * The `opensearch` exporter: logs (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter
     */
    openSearch(options?: openSearchTypes.OpenSearchOptions, naming?: Naming): openSearchTypes.OpenSearch;
    /**
     * The `otelarrow` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter
     */
    otelArrow(options?: otelArrowTypes.OtelArrowOptions, naming?: Naming): otelArrowTypes.OtelArrow;
    /**
     * The `otlp_grpc` exporter: logs (stable), metrics (stable), profiles (alpha), traces (stable).
     * Distributions: core, contrib, k8s, otlp.
     * Formerly `otlp`.
     * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter
     */
    otlpGrpc(options: otlpGrpcTypes.OtlpGrpcOptions, naming?: Naming): otlpGrpcTypes.OtlpGrpc;
    /**
     * The `otlp_http` exporter: logs (stable), metrics (stable), profiles (alpha), traces (stable).
     * Distributions: core, contrib, k8s, otlp.
     * Formerly `otlphttp`.
     * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter
     */
    otlpHttp(options: otlpHttpTypes.OtlpHttpOptions, naming?: Naming): otlpHttpTypes.OtlpHttp;
    /** The `prometheus` exporter: metrics (beta). Distributions: core, contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    prometheus(options?: prometheusTypes.PrometheusOptions, naming?: Naming): prometheusTypes.Prometheus;
    /**
     * The `prometheus_remote_write` exporter: metrics (beta).
     * Distributions: core, contrib.
     * Formerly `prometheusremotewrite`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusremotewriteexporter
     */
    prometheusRemoteWrite(options?: prometheusRemoteWriteTypes.PrometheusRemoteWriteOptions, naming?: Naming): prometheusRemoteWriteTypes.PrometheusRemoteWrite;
    /**
     * The `pulsar` exporter: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter
     */
    pulsar(options?: pulsarTypes.PulsarOptions, naming?: Naming): pulsarTypes.Pulsar;
    /**
     * The `rabbitmq` exporter: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/rabbitmqexporter
     */
    rabbitmq(options?: rabbitmqTypes.RabbitmqOptions, naming?: Naming): rabbitmqTypes.Rabbitmq;
    /**
     * The `sentry` exporter: traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter
     */
    sentry(options?: sentryTypes.SentryOptions, naming?: Naming): sentryTypes.Sentry;
    /**
     * The `signalfx` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter
     */
    signalFx(options?: signalFxTypes.SignalFxOptions, naming?: Naming): signalFxTypes.SignalFx;
    /**
     * The `splunk_hec` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/splunkhecexporter
     */
    splunkHec(options?: splunkHecTypes.SplunkHecOptions, naming?: Naming): splunkHecTypes.SplunkHec;
    /**
     * The `stef` exporter: metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter
     */
    stef(options?: stefTypes.StefOptions, naming?: Naming): stefTypes.Stef;
    /**
     * The `sumologic` exporter: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter
     */
    sumoLogic(options?: sumoLogicTypes.SumoLogicOptions, naming?: Naming): sumoLogicTypes.SumoLogic;
    /**
     * The `syslog` exporter: logs (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter
     */
    syslog(options?: syslogTypes.SyslogOptions, naming?: Naming): syslogTypes.Syslog;
    /**
     * The `tencentcloud_logservice` exporter: logs (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tencentcloudlogserviceexporter
     */
    tencentcloudLogservice(options?: tencentcloudLogserviceTypes.TencentcloudLogserviceOptions, naming?: Naming): tencentcloudLogserviceTypes.TencentcloudLogservice;
    /**
     * The `tinybird` exporter: logs (development), metrics (development), traces (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter
     */
    tinybird(options?: tinybirdTypes.TinybirdOptions, naming?: Naming): tinybirdTypes.Tinybird;
    /** The `zipkin` exporter: traces (beta). Distributions: core, contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    zipkin(options?: zipkinTypes.ZipkinOptions, naming?: Naming): zipkinTypes.Zipkin;
}
/** Every exporter, with the collector's own options. */
export declare const exporters: Exporters;
/** The types of exporters and of their options, by name. */
export declare namespace exporters {
    type AlibabacloudLogservice = alibabacloudLogserviceTypes.AlibabacloudLogservice;
    type AlibabacloudLogserviceOptions = alibabacloudLogserviceTypes.AlibabacloudLogserviceOptions;
    type AwsCloudWatchLogs = awsCloudWatchLogsTypes.AwsCloudWatchLogs;
    type AwsCloudWatchLogsOptions = awsCloudWatchLogsTypes.AwsCloudWatchLogsOptions;
    type AwsEmf = awsEmfTypes.AwsEmf;
    type AwsEmfOptions = awsEmfTypes.AwsEmfOptions;
    type AwsKinesis = awsKinesisTypes.AwsKinesis;
    type AwsKinesisOptions = awsKinesisTypes.AwsKinesisOptions;
    type AwsS3 = awsS3Types.AwsS3;
    type AwsS3Options = awsS3Types.AwsS3Options;
    type AwsXRay = awsXRayTypes.AwsXRay;
    type AwsXRayOptions = awsXRayTypes.AwsXRayOptions;
    type AzureBlob = azureBlobTypes.AzureBlob;
    type AzureBlobOptions = azureBlobTypes.AzureBlobOptions;
    type AzureMonitor = azureMonitorTypes.AzureMonitor;
    type AzureMonitorOptions = azureMonitorTypes.AzureMonitorOptions;
    type AzureDataExplorer = azureDataExplorerTypes.AzureDataExplorer;
    type AzureDataExplorerOptions = azureDataExplorerTypes.AzureDataExplorerOptions;
    type BmcHelix = bmcHelixTypes.BmcHelix;
    type BmcHelixOptions = bmcHelixTypes.BmcHelixOptions;
    type Cassandra = cassandraTypes.Cassandra;
    type CassandraOptions = cassandraTypes.CassandraOptions;
    type Clickhouse = clickhouseTypes.Clickhouse;
    type ClickhouseOptions = clickhouseTypes.ClickhouseOptions;
    type Coralogix = coralogixTypes.Coralogix;
    type CoralogixOptions = coralogixTypes.CoralogixOptions;
    type Datadog = datadogTypes.Datadog;
    type DatadogOptions = datadogTypes.DatadogOptions;
    type Dataset = datasetTypes.Dataset;
    type DatasetOptions = datasetTypes.DatasetOptions;
    type Debug = debugTypes.Debug;
    type DebugOptions = debugTypes.DebugOptions;
    type Doris = dorisTypes.Doris;
    type DorisOptions = dorisTypes.DorisOptions;
    type Elasticsearch = elasticsearchTypes.Elasticsearch;
    type ElasticsearchOptions = elasticsearchTypes.ElasticsearchOptions;
    type Faro = faroTypes.Faro;
    type FaroOptions = faroTypes.FaroOptions;
    type File = fileTypes.File;
    type FileOptions = fileTypes.FileOptions;
    type GoogleCloudStorage = googleCloudStorageTypes.GoogleCloudStorage;
    type GoogleCloudStorageOptions = googleCloudStorageTypes.GoogleCloudStorageOptions;
    type GoogleCloud = googleCloudTypes.GoogleCloud;
    type GoogleCloudOptions = googleCloudTypes.GoogleCloudOptions;
    type GoogleCloudPubSub = googleCloudPubSubTypes.GoogleCloudPubSub;
    type GoogleCloudPubSubOptions = googleCloudPubSubTypes.GoogleCloudPubSubOptions;
    type GoogleManagedPrometheus = googleManagedPrometheusTypes.GoogleManagedPrometheus;
    type GoogleManagedPrometheusOptions = googleManagedPrometheusTypes.GoogleManagedPrometheusOptions;
    type HoneycombMarker = honeycombMarkerTypes.HoneycombMarker;
    type HoneycombMarkerOptions = honeycombMarkerTypes.HoneycombMarkerOptions;
    type Influxdb = influxdbTypes.Influxdb;
    type InfluxdbOptions = influxdbTypes.InfluxdbOptions;
    type Kafka = kafkaTypes.Kafka;
    type KafkaOptions = kafkaTypes.KafkaOptions;
    type LogicMonitor = logicMonitorTypes.LogicMonitor;
    type LogicMonitorOptions = logicMonitorTypes.LogicMonitorOptions;
    type Logzio = logzioTypes.Logzio;
    type LogzioOptions = logzioTypes.LogzioOptions;
    type Mezmo = mezmoTypes.Mezmo;
    type MezmoOptions = mezmoTypes.MezmoOptions;
    type Nop = nopTypes.Nop;
    type NopOptions = nopTypes.NopOptions;
    type OpenSearch = openSearchTypes.OpenSearch;
    type OpenSearchOptions = openSearchTypes.OpenSearchOptions;
    type OtelArrow = otelArrowTypes.OtelArrow;
    type OtelArrowOptions = otelArrowTypes.OtelArrowOptions;
    type OtlpGrpc = otlpGrpcTypes.OtlpGrpc;
    type OtlpGrpcOptions = otlpGrpcTypes.OtlpGrpcOptions;
    type OtlpHttp = otlpHttpTypes.OtlpHttp;
    type OtlpHttpOptions = otlpHttpTypes.OtlpHttpOptions;
    type Prometheus = prometheusTypes.Prometheus;
    type PrometheusOptions = prometheusTypes.PrometheusOptions;
    type PrometheusRemoteWrite = prometheusRemoteWriteTypes.PrometheusRemoteWrite;
    type PrometheusRemoteWriteOptions = prometheusRemoteWriteTypes.PrometheusRemoteWriteOptions;
    type Pulsar = pulsarTypes.Pulsar;
    type PulsarOptions = pulsarTypes.PulsarOptions;
    type Rabbitmq = rabbitmqTypes.Rabbitmq;
    type RabbitmqOptions = rabbitmqTypes.RabbitmqOptions;
    type Sentry = sentryTypes.Sentry;
    type SentryOptions = sentryTypes.SentryOptions;
    type SignalFx = signalFxTypes.SignalFx;
    type SignalFxOptions = signalFxTypes.SignalFxOptions;
    type SplunkHec = splunkHecTypes.SplunkHec;
    type SplunkHecOptions = splunkHecTypes.SplunkHecOptions;
    type Stef = stefTypes.Stef;
    type StefOptions = stefTypes.StefOptions;
    type SumoLogic = sumoLogicTypes.SumoLogic;
    type SumoLogicOptions = sumoLogicTypes.SumoLogicOptions;
    type Syslog = syslogTypes.Syslog;
    type SyslogOptions = syslogTypes.SyslogOptions;
    type TencentcloudLogservice = tencentcloudLogserviceTypes.TencentcloudLogservice;
    type TencentcloudLogserviceOptions = tencentcloudLogserviceTypes.TencentcloudLogserviceOptions;
    type Tinybird = tinybirdTypes.Tinybird;
    type TinybirdOptions = tinybirdTypes.TinybirdOptions;
    type Zipkin = zipkinTypes.Zipkin;
    type ZipkinOptions = zipkinTypes.ZipkinOptions;
}
