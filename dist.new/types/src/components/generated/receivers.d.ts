import type { Naming } from "../../stack/component.js";
import type * as activeDirectoryDsTypes from "./receivers/active_directory_ds.js";
import type * as aerospikeTypes from "./receivers/aerospike.js";
import type * as apacheTypes from "./receivers/apache.js";
import type * as apacheSparkTypes from "./receivers/apachespark.js";
import type * as awsCloudWatchTypes from "./receivers/awscloudwatch.js";
import type * as awsContainerInsightTypes from "./receivers/awscontainerinsightreceiver.js";
import type * as awsEcsContainerMetricsTypes from "./receivers/awsecscontainermetrics.js";
import type * as awsFirehoseTypes from "./receivers/awsfirehose.js";
import type * as awsLambdaTypes from "./receivers/awslambda.js";
import type * as awsS3Types from "./receivers/awss3.js";
import type * as awsXRayTypes from "./receivers/awsxray.js";
import type * as azureBlobTypes from "./receivers/azure_blob.js";
import type * as azureEventHubTypes from "./receivers/azure_event_hub.js";
import type * as azureMonitorTypes from "./receivers/azure_monitor.js";
import type * as carbonTypes from "./receivers/carbon.js";
import type * as chronyTypes from "./receivers/chrony.js";
import type * as ciscoOsTypes from "./receivers/cisco_os.js";
import type * as cloudFoundryTypes from "./receivers/cloud_foundry.js";
import type * as cloudflareTypes from "./receivers/cloudflare.js";
import type * as collectdTypes from "./receivers/collectd.js";
import type * as couchDbTypes from "./receivers/couchdb.js";
import type * as datadogTypes from "./receivers/datadog.js";
import type * as dockerStatsTypes from "./receivers/docker_stats.js";
import type * as elasticsearchTypes from "./receivers/elasticsearch.js";
import type * as envoyAlsTypes from "./receivers/envoy_als.js";
import type * as expvarTypes from "./receivers/expvar.js";
import type * as faroTypes from "./receivers/faro.js";
import type * as fileLogTypes from "./receivers/file_log.js";
import type * as fileStatsTypes from "./receivers/file_stats.js";
import type * as flinkMetricsTypes from "./receivers/flink_metrics.js";
import type * as fluentForwardTypes from "./receivers/fluent_forward.js";
import type * as githubTypes from "./receivers/github.js";
import type * as gitlabTypes from "./receivers/gitlab.js";
import type * as googleCloudMonitoringTypes from "./receivers/googlecloudmonitoring.js";
import type * as googleCloudPubSubTypes from "./receivers/googlecloudpubsub.js";
import type * as googleCloudSpannerTypes from "./receivers/googlecloudspanner.js";
import type * as haproxyTypes from "./receivers/haproxy.js";
import type * as hostMetricsTypes from "./receivers/host_metrics.js";
import type * as httpCheckTypes from "./receivers/http_check.js";
import type * as icmpCheckTypes from "./receivers/icmpcheckreceiver.js";
import type * as iisTypes from "./receivers/iis.js";
import type * as influxdbTypes from "./receivers/influxdb.js";
import type * as jaegerTypes from "./receivers/jaeger.js";
import type * as journaldTypes from "./receivers/journald.js";
import type * as k8sClusterTypes from "./receivers/k8s_cluster.js";
import type * as k8sEventsTypes from "./receivers/k8s_events.js";
import type * as k8sObjectsTypes from "./receivers/k8s_objects.js";
import type * as kafkaTypes from "./receivers/kafka.js";
import type * as kafkaMetricsTypes from "./receivers/kafka_metrics.js";
import type * as kubeletStatsTypes from "./receivers/kubelet_stats.js";
import type * as libhoneyTypes from "./receivers/libhoney.js";
import type * as lokiTypes from "./receivers/loki.js";
import type * as macosUnifiedLoggingTypes from "./receivers/macos_unified_logging.js";
import type * as memcachedTypes from "./receivers/memcached.js";
import type * as mongoDbTypes from "./receivers/mongodb.js";
import type * as mongoDbAtlasTypes from "./receivers/mongodbatlas.js";
import type * as mysqlTypes from "./receivers/mysql.js";
import type * as namedPipeTypes from "./receivers/named_pipe.js";
import type * as netflowTypes from "./receivers/netflow.js";
import type * as nginxTypes from "./receivers/nginx.js";
import type * as nopTypes from "./receivers/nop.js";
import type * as nsxtTypes from "./receivers/nsxt.js";
import type * as ntpTypes from "./receivers/ntp.js";
import type * as obiTypes from "./receivers/obi.js";
import type * as oracleDbTypes from "./receivers/oracledb.js";
import type * as otelArrowTypes from "./receivers/otelarrow.js";
import type * as otlpTypes from "./receivers/otlp.js";
import type * as otlpJsonFileTypes from "./receivers/otlp_json_file.js";
import type * as podmanStatsTypes from "./receivers/podman_stats.js";
import type * as postgresqlTypes from "./receivers/postgresql.js";
import type * as pprofTypes from "./receivers/pprof.js";
import type * as prometheusTypes from "./receivers/prometheus.js";
import type * as prometheusRemoteWriteTypes from "./receivers/prometheus_remote_write.js";
import type * as prometheusSimpleTypes from "./receivers/prometheus_simple.js";
import type * as pulsarTypes from "./receivers/pulsar.js";
import type * as pureFaTypes from "./receivers/purefa.js";
import type * as pureFbTypes from "./receivers/purefb.js";
import type * as rabbitmqTypes from "./receivers/rabbitmq.js";
import type * as receiverCreatorTypes from "./receivers/receiver_creator.js";
import type * as redisTypes from "./receivers/redis.js";
import type * as riakTypes from "./receivers/riak.js";
import type * as sapHanaTypes from "./receivers/saphana.js";
import type * as skywalkingTypes from "./receivers/skywalking.js";
import type * as snmpTypes from "./receivers/snmp.js";
import type * as snowflakeTypes from "./receivers/snowflake.js";
import type * as solaceTypes from "./receivers/solace.js";
import type * as splunkEnterpriseTypes from "./receivers/splunk_enterprise.js";
import type * as splunkHecTypes from "./receivers/splunk_hec.js";
import type * as sqlQueryTypes from "./receivers/sqlquery.js";
import type * as sqlServerTypes from "./receivers/sqlserver.js";
import type * as sshCheckTypes from "./receivers/ssh_check.js";
import type * as statsdTypes from "./receivers/statsd.js";
import type * as stefTypes from "./receivers/stef.js";
import type * as syslogTypes from "./receivers/syslog.js";
import type * as systemdTypes from "./receivers/systemd.js";
import type * as tcpCheckTypes from "./receivers/tcp_check.js";
import type * as tcpLogTypes from "./receivers/tcp_log.js";
import type * as tlsCheckTypes from "./receivers/tls_check.js";
import type * as udpLogTypes from "./receivers/udp_log.js";
import type * as vcenterTypes from "./receivers/vcenter.js";
import type * as wavefrontTypes from "./receivers/wavefront.js";
import type * as webhookEventTypes from "./receivers/webhook_event.js";
import type * as windowsEventLogTypes from "./receivers/windows_event_log.js";
import type * as windowsServiceTypes from "./receivers/windows_service.js";
import type * as windowsPerfCountersTypes from "./receivers/windowsperfcounters.js";
import type * as yangGrpcTypes from "./receivers/yang_grpc.js";
import type * as zipkinTypes from "./receivers/zipkin.js";
import type * as zookeeperTypes from "./receivers/zookeeper.js";
/** Every receiver of the catalog, by the name that the DSL gives it. */
export interface Receivers {
    /**
     * The `active_directory_ds` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/activedirectorydsreceiver
     */
    activeDirectoryDs(options?: activeDirectoryDsTypes.ActiveDirectoryDsOptions, naming?: Naming): activeDirectoryDsTypes.ActiveDirectoryDs;
    /**
     * The `aerospike` receiver: metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver
     */
    aerospike(options?: aerospikeTypes.AerospikeOptions, naming?: Naming): aerospikeTypes.Aerospike;
    /**
     * The `apache` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver
     */
    apache(options?: apacheTypes.ApacheOptions, naming?: Naming): apacheTypes.Apache;
    /**
     * The `apachespark` receiver: metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver
     */
    apacheSpark(options?: apacheSparkTypes.ApacheSparkOptions, naming?: Naming): apacheSparkTypes.ApacheSpark;
    /**
     * The `awscloudwatch` receiver: logs (alpha), metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscloudwatchreceiver
     */
    awsCloudWatch(options?: awsCloudWatchTypes.AwsCloudWatchOptions, naming?: Naming): awsCloudWatchTypes.AwsCloudWatch;
    /**
     * The `awscontainerinsightreceiver` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscontainerinsightreceiver
     */
    awsContainerInsight(options?: awsContainerInsightTypes.AwsContainerInsightOptions, naming?: Naming): awsContainerInsightTypes.AwsContainerInsight;
    /**
     * The `awsecscontainermetrics` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as of 0.161.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsecscontainermetricsreceiver
     */
    awsEcsContainerMetrics(options?: awsEcsContainerMetricsTypes.AwsEcsContainerMetricsOptions, naming?: Naming): awsEcsContainerMetricsTypes.AwsEcsContainerMetrics;
    /**
     * The `awsfirehose` receiver: logs (alpha), metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsfirehosereceiver
     */
    awsFirehose(options?: awsFirehoseTypes.AwsFirehoseOptions, naming?: Naming): awsFirehoseTypes.AwsFirehose;
    /**
     * The `awslambda` receiver: logs (alpha), metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awslambdareceiver
     */
    awsLambda(options?: awsLambdaTypes.AwsLambdaOptions, naming?: Naming): awsLambdaTypes.AwsLambda;
    /**
     * The `awss3` receiver: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awss3receiver
     */
    awsS3(options?: awsS3Types.AwsS3Options, naming?: Naming): awsS3Types.AwsS3;
    /** The `awsxray` receiver: traces (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsxrayreceiver */
    awsXRay(options?: awsXRayTypes.AwsXRayOptions, naming?: Naming): awsXRayTypes.AwsXRay;
    /**
     * The `azure_blob` receiver: logs (alpha), traces (alpha).
     * Distributions: contrib.
     * Formerly `azureblob`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver
     */
    azureBlob(options?: azureBlobTypes.AzureBlobOptions, naming?: Naming): azureBlobTypes.AzureBlob;
    /**
     * The `azure_event_hub` receiver: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Formerly `azureeventhub`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver
     */
    azureEventHub(options?: azureEventHubTypes.AzureEventHubOptions, naming?: Naming): azureEventHubTypes.AzureEventHub;
    /**
     * The `azure_monitor` receiver: metrics (development).
     * Distributions: contrib.
     * Formerly `azuremonitor`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver
     */
    azureMonitor(options?: azureMonitorTypes.AzureMonitorOptions, naming?: Naming): azureMonitorTypes.AzureMonitor;
    /** The `carbon` receiver: metrics (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/carbonreceiver */
    carbon(options?: carbonTypes.CarbonOptions, naming?: Naming): carbonTypes.Carbon;
    /**
     * The `chrony` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver
     */
    chrony(options?: chronyTypes.ChronyOptions, naming?: Naming): chronyTypes.Chrony;
    /**
     * The `cisco_os` receiver: metrics (alpha).
     * Distributions: contrib.
     * Formerly `ciscoos`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ciscoosreceiver
     */
    ciscoOs(options?: ciscoOsTypes.CiscoOsOptions, naming?: Naming): ciscoOsTypes.CiscoOs;
    /**
     * The `cloud_foundry` receiver: logs (development), metrics (beta).
     * Distributions: contrib.
     * Formerly `cloudfoundry`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/cloudfoundryreceiver
     */
    cloudFoundry(options?: cloudFoundryTypes.CloudFoundryOptions, naming?: Naming): cloudFoundryTypes.CloudFoundry;
    /**
     * The `cloudflare` receiver: logs (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/cloudflarereceiver
     */
    cloudflare(options?: cloudflareTypes.CloudflareOptions, naming?: Naming): cloudflareTypes.Cloudflare;
    /**
     * The `collectd` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as of 0.161.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver
     */
    collectd(options?: collectdTypes.CollectdOptions, naming?: Naming): collectdTypes.Collectd;
    /**
     * The `couchdb` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver
     */
    couchDb(options?: couchDbTypes.CouchDbOptions, naming?: Naming): couchDbTypes.CouchDb;
    /**
     * The `datadog` receiver: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver
     */
    datadog(options?: datadogTypes.DatadogOptions, naming?: Naming): datadogTypes.Datadog;
    /**
     * The `docker_stats` receiver: metrics (alpha).
     * Distributions: contrib.
     * Options as of 0.149.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver
     */
    dockerStats(options?: dockerStatsTypes.DockerStatsOptions, naming?: Naming): dockerStatsTypes.DockerStats;
    /**
     * The `elasticsearch` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver
     */
    elasticsearch(options?: elasticsearchTypes.ElasticsearchOptions, naming?: Naming): elasticsearchTypes.Elasticsearch;
    /**
     * The `envoy_als` receiver: logs (alpha).
     * Distributions: contrib.
     * Formerly `envoyals`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver
     */
    envoyAls(options?: envoyAlsTypes.EnvoyAlsOptions, naming?: Naming): envoyAlsTypes.EnvoyAls;
    /**
     * The `expvar` receiver: metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver
     */
    expvar(options?: expvarTypes.ExpvarOptions, naming?: Naming): expvarTypes.Expvar;
    /**
     * The `faro` receiver: logs (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver
     */
    faro(options?: faroTypes.FaroOptions, naming?: Naming): faroTypes.Faro;
    /** The `file_log` receiver: logs (beta). Distributions: contrib, k8s. Formerly `filelog`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    fileLog(options: fileLogTypes.FileLogOptions, naming?: Naming): fileLogTypes.FileLog;
    /**
     * The `file_stats` receiver: metrics (beta).
     * Distributions: contrib.
     * Formerly `filestats`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filestatsreceiver
     */
    fileStats(options?: fileStatsTypes.FileStatsOptions, naming?: Naming): fileStatsTypes.FileStats;
    /**
     * The `flink_metrics` receiver: metrics (alpha).
     * Distributions: contrib.
     * Formerly `flinkmetrics`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver
     */
    flinkMetrics(options?: flinkMetricsTypes.FlinkMetricsOptions, naming?: Naming): flinkMetricsTypes.FlinkMetrics;
    /**
     * The `fluent_forward` receiver: logs (beta).
     * Distributions: contrib, k8s.
     * Formerly `fluentforward`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/fluentforwardreceiver
     */
    fluentForward(options?: fluentForwardTypes.FluentForwardOptions, naming?: Naming): fluentForwardTypes.FluentForward;
    /** The `github` receiver: metrics (alpha), traces (alpha). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
    github(options?: githubTypes.GithubOptions, naming?: Naming): githubTypes.Github;
    /** The `gitlab` receiver: traces (development). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/gitlabreceiver */
    gitlab(options?: gitlabTypes.GitlabOptions, naming?: Naming): gitlabTypes.Gitlab;
    /**
     * The `googlecloudmonitoring` receiver: metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudmonitoringreceiver
     */
    googleCloudMonitoring(options?: googleCloudMonitoringTypes.GoogleCloudMonitoringOptions, naming?: Naming): googleCloudMonitoringTypes.GoogleCloudMonitoring;
    /**
     * The `googlecloudpubsub` receiver: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver
     */
    googleCloudPubSub(options?: googleCloudPubSubTypes.GoogleCloudPubSubOptions, naming?: Naming): googleCloudPubSubTypes.GoogleCloudPubSub;
    /**
     * The `googlecloudspanner` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver
     */
    googleCloudSpanner(options?: googleCloudSpannerTypes.GoogleCloudSpannerOptions, naming?: Naming): googleCloudSpannerTypes.GoogleCloudSpanner;
    /**
     * The `haproxy` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver
     */
    haproxy(options?: haproxyTypes.HaproxyOptions, naming?: Naming): haproxyTypes.Haproxy;
    /**
     * The `host_metrics` receiver: logs (development), metrics (beta).
     * Distributions: core, contrib, k8s.
     * Formerly `hostmetrics`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver
     */
    hostMetrics(options: hostMetricsTypes.HostMetricsOptions, naming?: Naming): hostMetricsTypes.HostMetrics;
    /**
     * The `http_check` receiver: metrics (development).
     * Distributions: contrib, k8s.
     * Formerly `httpcheck`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/httpcheckreceiver
     */
    httpCheck(options?: httpCheckTypes.HttpCheckOptions, naming?: Naming): httpCheckTypes.HttpCheck;
    /**
     * The `icmpcheckreceiver` receiver: metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/icmpcheckreceiver
     */
    icmpCheck(options?: icmpCheckTypes.IcmpCheckOptions, naming?: Naming): icmpCheckTypes.IcmpCheck;
    /**
     * The `iis` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/iisreceiver
     */
    iis(options?: iisTypes.IisOptions, naming?: Naming): iisTypes.Iis;
    /** The `influxdb` receiver: metrics (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/influxdbreceiver */
    influxdb(options?: influxdbTypes.InfluxdbOptions, naming?: Naming): influxdbTypes.Influxdb;
    /** The `jaeger` receiver: traces (beta). Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/jaegerreceiver */
    jaeger(options?: jaegerTypes.JaegerOptions, naming?: Naming): jaegerTypes.Jaeger;
    /** The `journald` receiver: logs (alpha). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    journald(options?: journaldTypes.JournaldOptions, naming?: Naming): journaldTypes.Journald;
    /**
     * The `k8s_cluster` receiver: logs (beta), metrics (beta).
     * Distributions: contrib, k8s.
     * Options as of 0.149.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver
     */
    k8sCluster(options?: k8sClusterTypes.K8sClusterOptions, naming?: Naming): k8sClusterTypes.K8sCluster;
    /**
     * The `k8s_events` receiver: logs (alpha).
     * Distributions: contrib, k8s.
     * Options as of 0.111.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8seventsreceiver
     */
    k8sEvents(options?: k8sEventsTypes.K8sEventsOptions, naming?: Naming): k8sEventsTypes.K8sEvents;
    /**
     * The `k8s_objects` receiver: logs (beta).
     * Distributions: contrib, k8s.
     * Formerly `k8sobjects`.
     * Options as of 0.111.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sobjectsreceiver
     */
    k8sObjects(options?: k8sObjectsTypes.K8sObjectsOptions, naming?: Naming): k8sObjectsTypes.K8sObjects;
    /**
     * The `kafka` receiver: logs (beta), metrics (beta), profiles (development), traces (beta).
     * Distributions: core, contrib.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver
     */
    kafka(options?: kafkaTypes.KafkaOptions, naming?: Naming): kafkaTypes.Kafka;
    /**
     * The `kafka_metrics` receiver: metrics (beta).
     * Distributions: contrib.
     * Formerly `kafkametrics`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver
     */
    kafkaMetrics(options?: kafkaMetricsTypes.KafkaMetricsOptions, naming?: Naming): kafkaMetricsTypes.KafkaMetrics;
    /**
     * The `kubelet_stats` receiver: metrics (beta).
     * Distributions: contrib, k8s.
     * Formerly `kubeletstats`.
     * Options as of 0.161.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver
     */
    kubeletStats(options?: kubeletStatsTypes.KubeletStatsOptions, naming?: Naming): kubeletStatsTypes.KubeletStats;
    /**
     * The `libhoney` receiver: logs (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/libhoneyreceiver
     */
    libhoney(options?: libhoneyTypes.LibhoneyOptions, naming?: Naming): libhoneyTypes.Libhoney;
    /**
     * The `loki` receiver: logs (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/lokireceiver
     */
    loki(options?: lokiTypes.LokiOptions, naming?: Naming): lokiTypes.Loki;
    /**
     * The `macos_unified_logging` receiver: logs (alpha).
     * Distributions: contrib.
     * Formerly `macosunifiedlogging`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver
     */
    macosUnifiedLogging(options?: macosUnifiedLoggingTypes.MacosUnifiedLoggingOptions, naming?: Naming): macosUnifiedLoggingTypes.MacosUnifiedLogging;
    /**
     * The `memcached` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver
     */
    memcached(options?: memcachedTypes.MemcachedOptions, naming?: Naming): memcachedTypes.Memcached;
    /**
     * The `mongodb` receiver: logs (beta), metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver
     */
    mongoDb(options?: mongoDbTypes.MongoDbOptions, naming?: Naming): mongoDbTypes.MongoDb;
    /**
     * The `mongodbatlas` receiver: logs (beta), metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver
     */
    mongoDbAtlas(options?: mongoDbAtlasTypes.MongoDbAtlasOptions, naming?: Naming): mongoDbAtlasTypes.MongoDbAtlas;
    /**
     * The `mysql` receiver: logs (development), metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver
     */
    mysql(options?: mysqlTypes.MysqlOptions, naming?: Naming): mysqlTypes.Mysql;
    /**
     * The `named_pipe` receiver: logs (alpha).
     * Distributions: contrib.
     * Formerly `namedpipe`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver
     */
    namedPipe(options?: namedPipeTypes.NamedPipeOptions, naming?: Naming): namedPipeTypes.NamedPipe;
    /**
     * The `netflow` receiver: logs (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver
     */
    netflow(options?: netflowTypes.NetflowOptions, naming?: Naming): netflowTypes.Netflow;
    /** The `nginx` receiver: metrics (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    nginx(options?: nginxTypes.NginxOptions, naming?: Naming): nginxTypes.Nginx;
    /**
     * The `nop` receiver: logs (beta), metrics (beta), profiles (alpha), traces (beta).
     * Distributions: core, contrib.
     * Options as of 0.155.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/nopreceiver
     */
    nop(options?: nopTypes.NopOptions, naming?: Naming): nopTypes.Nop;
    /**
     * The `nsxt` receiver: metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver
     */
    nsxt(options?: nsxtTypes.NsxtOptions, naming?: Naming): nsxtTypes.Nsxt;
    /**
     * The `ntp` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver
     */
    ntp(options?: ntpTypes.NtpOptions, naming?: Naming): ntpTypes.Ntp;
    /**
     * The `obi` receiver: metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation
     */
    obi(options?: obiTypes.ObiOptions, naming?: Naming): obiTypes.Obi;
    /**
     * The `oracledb` receiver: logs (development), metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver
     */
    oracleDb(options?: oracleDbTypes.OracleDbOptions, naming?: Naming): oracleDbTypes.OracleDb;
    /**
     * The `otelarrow` receiver: logs (development), metrics (development), traces (development).
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/otelarrowreceiver
     */
    otelArrow(options?: otelArrowTypes.OtelArrowOptions, naming?: Naming): otelArrowTypes.OtelArrow;
    /**
     * The `otlp` receiver: logs (stable), metrics (stable), profiles (alpha), traces (stable).
     * Distributions: core, contrib, k8s, otlp.
     * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/otlpreceiver
     */
    otlp(options?: otlpTypes.OtlpReceiverOptions, naming?: Naming): otlpTypes.Otlp;
    /**
     * The `otlp_json_file` receiver: logs (alpha), metrics (alpha), profiles (development), traces (alpha).
     * Distributions: contrib.
     * Formerly `otlpjsonfile`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/otlpjsonfilereceiver
     */
    otlpJsonFile(options: otlpJsonFileTypes.OtlpJsonFileOptions, naming?: Naming): otlpJsonFileTypes.OtlpJsonFile;
    /**
     * The `podman_stats` receiver: metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver
     */
    podmanStats(options?: podmanStatsTypes.PodmanStatsOptions, naming?: Naming): podmanStatsTypes.PodmanStats;
    /**
     * The `postgresql` receiver: logs (development), metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver
     */
    postgresql(options?: postgresqlTypes.PostgresqlOptions, naming?: Naming): postgresqlTypes.Postgresql;
    /**
     * The `pprof` receiver: profiles (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pprofreceiver
     */
    pprof(options?: pprofTypes.PprofOptions, naming?: Naming): pprofTypes.Pprof;
    /** The `prometheus` receiver: metrics (beta). Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
    prometheus(options: prometheusTypes.PrometheusOptions, naming?: Naming): prometheusTypes.Prometheus;
    /**
     * The `prometheus_remote_write` receiver: metrics (alpha).
     * Distributions: contrib.
     * Formerly `prometheusremotewrite`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusremotewritereceiver
     */
    prometheusRemoteWrite(options?: prometheusRemoteWriteTypes.PrometheusRemoteWriteOptions, naming?: Naming): prometheusRemoteWriteTypes.PrometheusRemoteWrite;
    /**
     * The `prometheus_simple` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/simpleprometheusreceiver
     */
    prometheusSimple(options?: prometheusSimpleTypes.PrometheusSimpleOptions, naming?: Naming): prometheusSimpleTypes.PrometheusSimple;
    /**
     * The `pulsar` receiver: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver
     */
    pulsar(options?: pulsarTypes.PulsarOptions, naming?: Naming): pulsarTypes.Pulsar;
    /**
     * The `purefa` receiver: metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefareceiver
     */
    pureFa(options?: pureFaTypes.PureFaOptions, naming?: Naming): pureFaTypes.PureFa;
    /**
     * The `purefb` receiver: metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver
     */
    pureFb(options?: pureFbTypes.PureFbOptions, naming?: Naming): pureFbTypes.PureFb;
    /**
     * The `rabbitmq` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver
     */
    rabbitmq(options?: rabbitmqTypes.RabbitmqOptions, naming?: Naming): rabbitmqTypes.Rabbitmq;
    /**
     * The `receiver_creator` receiver: logs (alpha), metrics (beta), traces (alpha).
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/receivercreator
     */
    receiverCreator(options?: receiverCreatorTypes.ReceiverCreatorOptions, naming?: Naming): receiverCreatorTypes.ReceiverCreator;
    /**
     * The `redis` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver
     */
    redis(options?: redisTypes.RedisOptions, naming?: Naming): redisTypes.Redis;
    /**
     * The `riak` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/riakreceiver
     */
    riak(options?: riakTypes.RiakOptions, naming?: Naming): riakTypes.Riak;
    /**
     * The `saphana` receiver: metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver
     */
    sapHana(options?: sapHanaTypes.SapHanaOptions, naming?: Naming): sapHanaTypes.SapHana;
    /**
     * The `skywalking` receiver: metrics (development), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/skywalkingreceiver
     */
    skywalking(options?: skywalkingTypes.SkywalkingOptions, naming?: Naming): skywalkingTypes.Skywalking;
    /**
     * The `snmp` receiver: metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver
     */
    snmp(options?: snmpTypes.SnmpOptions, naming?: Naming): snmpTypes.Snmp;
    /**
     * The `snowflake` receiver: metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver
     */
    snowflake(options?: snowflakeTypes.SnowflakeOptions, naming?: Naming): snowflakeTypes.Snowflake;
    /**
     * The `solace` receiver: traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/solacereceiver
     */
    solace(options?: solaceTypes.SolaceOptions, naming?: Naming): solaceTypes.Solace;
    /**
     * The `splunk_enterprise` receiver: metrics (alpha).
     * Distributions: contrib.
     * Formerly `splunkenterprise`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver
     */
    splunkEnterprise(options?: splunkEnterpriseTypes.SplunkEnterpriseOptions, naming?: Naming): splunkEnterpriseTypes.SplunkEnterprise;
    /**
     * The `splunk_hec` receiver: logs (beta), metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkhecreceiver
     */
    splunkHec(options?: splunkHecTypes.SplunkHecOptions, naming?: Naming): splunkHecTypes.SplunkHec;
    /**
     * The `sqlquery` receiver: logs (development), metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver
     */
    sqlQuery(options?: sqlQueryTypes.SqlQueryOptions, naming?: Naming): sqlQueryTypes.SqlQuery;
    /**
     * The `sqlserver` receiver: logs (development), metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver
     */
    sqlServer(options?: sqlServerTypes.SqlServerOptions, naming?: Naming): sqlServerTypes.SqlServer;
    /**
     * The `ssh_check` receiver: metrics (beta).
     * Distributions: contrib.
     * Formerly `sshcheck`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver
     */
    sshCheck(options?: sshCheckTypes.SshCheckOptions, naming?: Naming): sshCheckTypes.SshCheck;
    /** The `statsd` receiver: metrics (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    statsd(options?: statsdTypes.StatsdOptions, naming?: Naming): statsdTypes.Statsd;
    /**
     * The `stef` receiver: metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver
     */
    stef(options?: stefTypes.StefOptions, naming?: Naming): stefTypes.Stef;
    /** The `syslog` receiver: logs (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    syslog(options?: syslogTypes.SyslogOptions, naming?: Naming): syslogTypes.Syslog;
    /** The `systemd` receiver: metrics (alpha). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
    systemd(options?: systemdTypes.SystemdOptions, naming?: Naming): systemdTypes.Systemd;
    /**
     * The `tcp_check` receiver: metrics (alpha).
     * Distributions: contrib.
     * Formerly `tcpcheck`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcpcheckreceiver
     */
    tcpCheck(options?: tcpCheckTypes.TcpCheckOptions, naming?: Naming): tcpCheckTypes.TcpCheck;
    /**
     * The `tcp_log` receiver: logs (alpha).
     * Distributions: contrib.
     * Formerly `tcplog`.
     * Options as of 0.159.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver
     */
    tcpLog(options?: tcpLogTypes.TcpLogOptions, naming?: Naming): tcpLogTypes.TcpLog;
    /**
     * The `tls_check` receiver: metrics (alpha).
     * Distributions: contrib.
     * Formerly `tlscheck`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tlscheckreceiver
     */
    tlsCheck(options?: tlsCheckTypes.TlsCheckOptions, naming?: Naming): tlsCheckTypes.TlsCheck;
    /**
     * The `udp_log` receiver: logs (alpha).
     * Distributions: contrib.
     * Formerly `udplog`.
     * Options as of 0.159.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver
     */
    udpLog(options?: udpLogTypes.UdpLogOptions, naming?: Naming): udpLogTypes.UdpLog;
    /**
     * The `vcenter` receiver: metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver
     */
    vcenter(options?: vcenterTypes.VcenterOptions, naming?: Naming): vcenterTypes.Vcenter;
    /**
     * The `wavefront` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/wavefrontreceiver
     */
    wavefront(options?: wavefrontTypes.WavefrontOptions, naming?: Naming): wavefrontTypes.Wavefront;
    /**
     * The `webhook_event` receiver: logs (alpha).
     * Distributions: contrib.
     * Formerly `webhookevent`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/webhookeventreceiver
     */
    webhookEvent(options?: webhookEventTypes.WebhookEventOptions, naming?: Naming): webhookEventTypes.WebhookEvent;
    /**
     * The `windows_event_log` receiver: logs (alpha).
     * Distributions: contrib.
     * Formerly `windowseventlog`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver
     */
    windowsEventLog(options?: windowsEventLogTypes.WindowsEventLogOptions, naming?: Naming): windowsEventLogTypes.WindowsEventLog;
    /**
     * The `windows_service` receiver: metrics (development).
     * Distributions: contrib.
     * Formerly `windowsservice`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver
     */
    windowsService(options?: windowsServiceTypes.WindowsServiceOptions, naming?: Naming): windowsServiceTypes.WindowsService;
    /**
     * The `windowsperfcounters` receiver: metrics (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsperfcountersreceiver
     */
    windowsPerfCounters(options?: windowsPerfCountersTypes.WindowsPerfCountersOptions, naming?: Naming): windowsPerfCountersTypes.WindowsPerfCounters;
    /**
     * The `yang_grpc` receiver: metrics (alpha).
     * Distributions: contrib.
     * Formerly `yanggrpc`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver
     */
    yangGrpc(options?: yangGrpcTypes.YangGrpcOptions, naming?: Naming): yangGrpcTypes.YangGrpc;
    /** The `zipkin` receiver: traces (beta). Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    zipkin(options?: zipkinTypes.ZipkinOptions, naming?: Naming): zipkinTypes.Zipkin;
    /**
     * The `zookeeper` receiver: metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver
     */
    zookeeper(options?: zookeeperTypes.ZookeeperOptions, naming?: Naming): zookeeperTypes.Zookeeper;
}
/** Every receiver, with the collector's own options. */
export declare const receivers: Receivers;
/** The types of receivers and of their options, by name. */
export declare namespace receivers {
    type ActiveDirectoryDs = activeDirectoryDsTypes.ActiveDirectoryDs;
    type ActiveDirectoryDsOptions = activeDirectoryDsTypes.ActiveDirectoryDsOptions;
    type Aerospike = aerospikeTypes.Aerospike;
    type AerospikeOptions = aerospikeTypes.AerospikeOptions;
    type Apache = apacheTypes.Apache;
    type ApacheOptions = apacheTypes.ApacheOptions;
    type ApacheSpark = apacheSparkTypes.ApacheSpark;
    type ApacheSparkOptions = apacheSparkTypes.ApacheSparkOptions;
    type AwsCloudWatch = awsCloudWatchTypes.AwsCloudWatch;
    type AwsCloudWatchOptions = awsCloudWatchTypes.AwsCloudWatchOptions;
    type AwsContainerInsight = awsContainerInsightTypes.AwsContainerInsight;
    type AwsContainerInsightOptions = awsContainerInsightTypes.AwsContainerInsightOptions;
    type AwsEcsContainerMetrics = awsEcsContainerMetricsTypes.AwsEcsContainerMetrics;
    type AwsEcsContainerMetricsOptions = awsEcsContainerMetricsTypes.AwsEcsContainerMetricsOptions;
    type AwsFirehose = awsFirehoseTypes.AwsFirehose;
    type AwsFirehoseOptions = awsFirehoseTypes.AwsFirehoseOptions;
    type AwsLambda = awsLambdaTypes.AwsLambda;
    type AwsLambdaOptions = awsLambdaTypes.AwsLambdaOptions;
    type AwsS3 = awsS3Types.AwsS3;
    type AwsS3Options = awsS3Types.AwsS3Options;
    type AwsXRay = awsXRayTypes.AwsXRay;
    type AwsXRayOptions = awsXRayTypes.AwsXRayOptions;
    type AzureBlob = azureBlobTypes.AzureBlob;
    type AzureBlobOptions = azureBlobTypes.AzureBlobOptions;
    type AzureEventHub = azureEventHubTypes.AzureEventHub;
    type AzureEventHubOptions = azureEventHubTypes.AzureEventHubOptions;
    type AzureMonitor = azureMonitorTypes.AzureMonitor;
    type AzureMonitorOptions = azureMonitorTypes.AzureMonitorOptions;
    type Carbon = carbonTypes.Carbon;
    type CarbonOptions = carbonTypes.CarbonOptions;
    type Chrony = chronyTypes.Chrony;
    type ChronyOptions = chronyTypes.ChronyOptions;
    type CiscoOs = ciscoOsTypes.CiscoOs;
    type CiscoOsOptions = ciscoOsTypes.CiscoOsOptions;
    type CloudFoundry = cloudFoundryTypes.CloudFoundry;
    type CloudFoundryOptions = cloudFoundryTypes.CloudFoundryOptions;
    type Cloudflare = cloudflareTypes.Cloudflare;
    type CloudflareOptions = cloudflareTypes.CloudflareOptions;
    type Collectd = collectdTypes.Collectd;
    type CollectdOptions = collectdTypes.CollectdOptions;
    type CouchDb = couchDbTypes.CouchDb;
    type CouchDbOptions = couchDbTypes.CouchDbOptions;
    type Datadog = datadogTypes.Datadog;
    type DatadogOptions = datadogTypes.DatadogOptions;
    type DockerStats = dockerStatsTypes.DockerStats;
    type DockerStatsOptions = dockerStatsTypes.DockerStatsOptions;
    type Elasticsearch = elasticsearchTypes.Elasticsearch;
    type ElasticsearchOptions = elasticsearchTypes.ElasticsearchOptions;
    type EnvoyAls = envoyAlsTypes.EnvoyAls;
    type EnvoyAlsOptions = envoyAlsTypes.EnvoyAlsOptions;
    type Expvar = expvarTypes.Expvar;
    type ExpvarOptions = expvarTypes.ExpvarOptions;
    type Faro = faroTypes.Faro;
    type FaroOptions = faroTypes.FaroOptions;
    type FileLog = fileLogTypes.FileLog;
    type FileLogOptions = fileLogTypes.FileLogOptions;
    type FileStats = fileStatsTypes.FileStats;
    type FileStatsOptions = fileStatsTypes.FileStatsOptions;
    type FlinkMetrics = flinkMetricsTypes.FlinkMetrics;
    type FlinkMetricsOptions = flinkMetricsTypes.FlinkMetricsOptions;
    type FluentForward = fluentForwardTypes.FluentForward;
    type FluentForwardOptions = fluentForwardTypes.FluentForwardOptions;
    type Github = githubTypes.Github;
    type GithubOptions = githubTypes.GithubOptions;
    type Gitlab = gitlabTypes.Gitlab;
    type GitlabOptions = gitlabTypes.GitlabOptions;
    type GoogleCloudMonitoring = googleCloudMonitoringTypes.GoogleCloudMonitoring;
    type GoogleCloudMonitoringOptions = googleCloudMonitoringTypes.GoogleCloudMonitoringOptions;
    type GoogleCloudPubSub = googleCloudPubSubTypes.GoogleCloudPubSub;
    type GoogleCloudPubSubOptions = googleCloudPubSubTypes.GoogleCloudPubSubOptions;
    type GoogleCloudSpanner = googleCloudSpannerTypes.GoogleCloudSpanner;
    type GoogleCloudSpannerOptions = googleCloudSpannerTypes.GoogleCloudSpannerOptions;
    type Haproxy = haproxyTypes.Haproxy;
    type HaproxyOptions = haproxyTypes.HaproxyOptions;
    type HostMetrics = hostMetricsTypes.HostMetrics;
    type HostMetricsOptions = hostMetricsTypes.HostMetricsOptions;
    type HttpCheck = httpCheckTypes.HttpCheck;
    type HttpCheckOptions = httpCheckTypes.HttpCheckOptions;
    type IcmpCheck = icmpCheckTypes.IcmpCheck;
    type IcmpCheckOptions = icmpCheckTypes.IcmpCheckOptions;
    type Iis = iisTypes.Iis;
    type IisOptions = iisTypes.IisOptions;
    type Influxdb = influxdbTypes.Influxdb;
    type InfluxdbOptions = influxdbTypes.InfluxdbOptions;
    type Jaeger = jaegerTypes.Jaeger;
    type JaegerOptions = jaegerTypes.JaegerOptions;
    type Journald = journaldTypes.Journald;
    type JournaldOptions = journaldTypes.JournaldOptions;
    type K8sCluster = k8sClusterTypes.K8sCluster;
    type K8sClusterOptions = k8sClusterTypes.K8sClusterOptions;
    type K8sEvents = k8sEventsTypes.K8sEvents;
    type K8sEventsOptions = k8sEventsTypes.K8sEventsOptions;
    type K8sObjects = k8sObjectsTypes.K8sObjects;
    type K8sObjectsOptions = k8sObjectsTypes.K8sObjectsOptions;
    type Kafka = kafkaTypes.Kafka;
    type KafkaOptions = kafkaTypes.KafkaOptions;
    type KafkaMetrics = kafkaMetricsTypes.KafkaMetrics;
    type KafkaMetricsOptions = kafkaMetricsTypes.KafkaMetricsOptions;
    type KubeletStats = kubeletStatsTypes.KubeletStats;
    type KubeletStatsOptions = kubeletStatsTypes.KubeletStatsOptions;
    type Libhoney = libhoneyTypes.Libhoney;
    type LibhoneyOptions = libhoneyTypes.LibhoneyOptions;
    type Loki = lokiTypes.Loki;
    type LokiOptions = lokiTypes.LokiOptions;
    type MacosUnifiedLogging = macosUnifiedLoggingTypes.MacosUnifiedLogging;
    type MacosUnifiedLoggingOptions = macosUnifiedLoggingTypes.MacosUnifiedLoggingOptions;
    type Memcached = memcachedTypes.Memcached;
    type MemcachedOptions = memcachedTypes.MemcachedOptions;
    type MongoDb = mongoDbTypes.MongoDb;
    type MongoDbOptions = mongoDbTypes.MongoDbOptions;
    type MongoDbAtlas = mongoDbAtlasTypes.MongoDbAtlas;
    type MongoDbAtlasOptions = mongoDbAtlasTypes.MongoDbAtlasOptions;
    type Mysql = mysqlTypes.Mysql;
    type MysqlOptions = mysqlTypes.MysqlOptions;
    type NamedPipe = namedPipeTypes.NamedPipe;
    type NamedPipeOptions = namedPipeTypes.NamedPipeOptions;
    type Netflow = netflowTypes.Netflow;
    type NetflowOptions = netflowTypes.NetflowOptions;
    type Nginx = nginxTypes.Nginx;
    type NginxOptions = nginxTypes.NginxOptions;
    type Nop = nopTypes.Nop;
    type NopOptions = nopTypes.NopOptions;
    type Nsxt = nsxtTypes.Nsxt;
    type NsxtOptions = nsxtTypes.NsxtOptions;
    type Ntp = ntpTypes.Ntp;
    type NtpOptions = ntpTypes.NtpOptions;
    type Obi = obiTypes.Obi;
    type ObiOptions = obiTypes.ObiOptions;
    type OracleDb = oracleDbTypes.OracleDb;
    type OracleDbOptions = oracleDbTypes.OracleDbOptions;
    type OtelArrow = otelArrowTypes.OtelArrow;
    type OtelArrowOptions = otelArrowTypes.OtelArrowOptions;
    type Otlp = otlpTypes.Otlp;
    type OtlpReceiverOptions = otlpTypes.OtlpReceiverOptions;
    type OtlpJsonFile = otlpJsonFileTypes.OtlpJsonFile;
    type OtlpJsonFileOptions = otlpJsonFileTypes.OtlpJsonFileOptions;
    type PodmanStats = podmanStatsTypes.PodmanStats;
    type PodmanStatsOptions = podmanStatsTypes.PodmanStatsOptions;
    type Postgresql = postgresqlTypes.Postgresql;
    type PostgresqlOptions = postgresqlTypes.PostgresqlOptions;
    type Pprof = pprofTypes.Pprof;
    type PprofOptions = pprofTypes.PprofOptions;
    type Prometheus = prometheusTypes.Prometheus;
    type PrometheusOptions = prometheusTypes.PrometheusOptions;
    type PrometheusRemoteWrite = prometheusRemoteWriteTypes.PrometheusRemoteWrite;
    type PrometheusRemoteWriteOptions = prometheusRemoteWriteTypes.PrometheusRemoteWriteOptions;
    type PrometheusSimple = prometheusSimpleTypes.PrometheusSimple;
    type PrometheusSimpleOptions = prometheusSimpleTypes.PrometheusSimpleOptions;
    type Pulsar = pulsarTypes.Pulsar;
    type PulsarOptions = pulsarTypes.PulsarOptions;
    type PureFa = pureFaTypes.PureFa;
    type PureFaOptions = pureFaTypes.PureFaOptions;
    type PureFb = pureFbTypes.PureFb;
    type PureFbOptions = pureFbTypes.PureFbOptions;
    type Rabbitmq = rabbitmqTypes.Rabbitmq;
    type RabbitmqOptions = rabbitmqTypes.RabbitmqOptions;
    type ReceiverCreator = receiverCreatorTypes.ReceiverCreator;
    type ReceiverCreatorOptions = receiverCreatorTypes.ReceiverCreatorOptions;
    type Redis = redisTypes.Redis;
    type RedisOptions = redisTypes.RedisOptions;
    type Riak = riakTypes.Riak;
    type RiakOptions = riakTypes.RiakOptions;
    type SapHana = sapHanaTypes.SapHana;
    type SapHanaOptions = sapHanaTypes.SapHanaOptions;
    type Skywalking = skywalkingTypes.Skywalking;
    type SkywalkingOptions = skywalkingTypes.SkywalkingOptions;
    type Snmp = snmpTypes.Snmp;
    type SnmpOptions = snmpTypes.SnmpOptions;
    type Snowflake = snowflakeTypes.Snowflake;
    type SnowflakeOptions = snowflakeTypes.SnowflakeOptions;
    type Solace = solaceTypes.Solace;
    type SolaceOptions = solaceTypes.SolaceOptions;
    type SplunkEnterprise = splunkEnterpriseTypes.SplunkEnterprise;
    type SplunkEnterpriseOptions = splunkEnterpriseTypes.SplunkEnterpriseOptions;
    type SplunkHec = splunkHecTypes.SplunkHec;
    type SplunkHecOptions = splunkHecTypes.SplunkHecOptions;
    type SqlQuery = sqlQueryTypes.SqlQuery;
    type SqlQueryOptions = sqlQueryTypes.SqlQueryOptions;
    type SqlServer = sqlServerTypes.SqlServer;
    type SqlServerOptions = sqlServerTypes.SqlServerOptions;
    type SshCheck = sshCheckTypes.SshCheck;
    type SshCheckOptions = sshCheckTypes.SshCheckOptions;
    type Statsd = statsdTypes.Statsd;
    type StatsdOptions = statsdTypes.StatsdOptions;
    type Stef = stefTypes.Stef;
    type StefOptions = stefTypes.StefOptions;
    type Syslog = syslogTypes.Syslog;
    type SyslogOptions = syslogTypes.SyslogOptions;
    type Systemd = systemdTypes.Systemd;
    type SystemdOptions = systemdTypes.SystemdOptions;
    type TcpCheck = tcpCheckTypes.TcpCheck;
    type TcpCheckOptions = tcpCheckTypes.TcpCheckOptions;
    type TcpLog = tcpLogTypes.TcpLog;
    type TcpLogOptions = tcpLogTypes.TcpLogOptions;
    type TlsCheck = tlsCheckTypes.TlsCheck;
    type TlsCheckOptions = tlsCheckTypes.TlsCheckOptions;
    type UdpLog = udpLogTypes.UdpLog;
    type UdpLogOptions = udpLogTypes.UdpLogOptions;
    type Vcenter = vcenterTypes.Vcenter;
    type VcenterOptions = vcenterTypes.VcenterOptions;
    type Wavefront = wavefrontTypes.Wavefront;
    type WavefrontOptions = wavefrontTypes.WavefrontOptions;
    type WebhookEvent = webhookEventTypes.WebhookEvent;
    type WebhookEventOptions = webhookEventTypes.WebhookEventOptions;
    type WindowsEventLog = windowsEventLogTypes.WindowsEventLog;
    type WindowsEventLogOptions = windowsEventLogTypes.WindowsEventLogOptions;
    type WindowsService = windowsServiceTypes.WindowsService;
    type WindowsServiceOptions = windowsServiceTypes.WindowsServiceOptions;
    type WindowsPerfCounters = windowsPerfCountersTypes.WindowsPerfCounters;
    type WindowsPerfCountersOptions = windowsPerfCountersTypes.WindowsPerfCountersOptions;
    type YangGrpc = yangGrpcTypes.YangGrpc;
    type YangGrpcOptions = yangGrpcTypes.YangGrpcOptions;
    type Zipkin = zipkinTypes.Zipkin;
    type ZipkinOptions = zipkinTypes.ZipkinOptions;
    type Zookeeper = zookeeperTypes.Zookeeper;
    type ZookeeperOptions = zookeeperTypes.ZookeeperOptions;
    type ScrapeConfig = prometheusTypes.ScrapeConfig;
}
