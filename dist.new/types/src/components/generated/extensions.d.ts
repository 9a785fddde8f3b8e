import type { ClientAuth, Naming, ServerAuth, Storage } from "../../stack/component.js";
import type * as ackTypes from "./extensions/ack.js";
import type * as asapClientTypes from "./extensions/asapclient.js";
import type * as awsLogsEncodingTypes from "./extensions/aws_logs_encoding.js";
import type * as awsCloudWatchMetricStreamsEncodingTypes from "./extensions/awscloudwatchmetricstreams_encoding.js";
import type * as awsProxyTypes from "./extensions/awsproxy.js";
import type * as azureAuthTypes from "./extensions/azure_auth.js";
import type * as azureEncodingTypes from "./extensions/azure_encoding.js";
import type * as basicAuthTypes from "./extensions/basicauth.js";
import type * as bearerTokenAuthTypes from "./extensions/bearertokenauth.js";
import type * as cgroupRuntimeTypes from "./extensions/cgroup_runtime.js";
import type * as datadogTypes from "./extensions/datadog.js";
import type * as dbStorageTypes from "./extensions/db_storage.js";
import type * as dockerObserverTypes from "./extensions/docker_observer.js";
import type * as ecsObserverTypes from "./extensions/ecs_observer.js";
import type * as fileStorageTypes from "./extensions/file_storage.js";
import type * as googleCloudLogEntryEncodingTypes from "./extensions/google_cloud_logentry_encoding.js";
import type * as googleClientAuthTypes from "./extensions/googleclientauth.js";
import type * as headersSetterTypes from "./extensions/headers_setter.js";
import type * as healthCheckTypes from "./extensions/health_check.js";
import type * as hostObserverTypes from "./extensions/host_observer.js";
import type * as httpForwarderTypes from "./extensions/http_forwarder.js";
import type * as jaegerEncodingTypes from "./extensions/jaeger_encoding.js";
import type * as jaegerRemoteSamplingTypes from "./extensions/jaegerremotesampling.js";
import type * as jsonLogEncodingTypes from "./extensions/json_log_encoding.js";
import type * as k8sLeaderElectorTypes from "./extensions/k8s_leader_elector.js";
import type * as k8sObserverTypes from "./extensions/k8s_observer.js";
import type * as kafkaTopicsObserverTypes from "./extensions/kafkatopics_observer.js";
import type * as oauth2ClientTypes from "./extensions/oauth2client.js";
import type * as oidcTypes from "./extensions/oidc.js";
import type * as opampTypes from "./extensions/opamp.js";
import type * as otlpEncodingTypes from "./extensions/otlp_encoding.js";
import type * as pebbleTailStorageTypes from "./extensions/pebble_tail_storage.js";
import type * as pprofTypes from "./extensions/pprof.js";
import type * as redisStorageTypes from "./extensions/redis_storage.js";
import type * as sigv4AuthTypes from "./extensions/sigv4auth.js";
import type * as skywalkingEncodingTypes from "./extensions/skywalking_encoding.js";
import type * as sumoLogicTypes from "./extensions/sumologic.js";
import type * as textEncodingTypes from "./extensions/text_encoding.js";
import type * as zipkinEncodingTypes from "./extensions/zipkin_encoding.js";
import type * as zpagesTypes from "./extensions/zpages.js";
/** Every extension of the catalog, by the name that the DSL gives it. */
export interface Extensions {
    /**
     * The `ack` extension: alpha.
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/ackextension
     */
    ack(options?: ackTypes.AckOptions, naming?: Naming): ackTypes.Ack;
    /**
     * The `asapclient` extension: beta.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/asapauthextension
     */
    asapClient(options?: asapClientTypes.AsapClientOptions, naming?: Naming): ClientAuth;
    /**
     * The `aws_logs_encoding` extension: alpha.
     * Distributions: contrib.
     * Formerly `awslogs_encoding`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awslogsencodingextension
     */
    awsLogsEncoding(options?: awsLogsEncodingTypes.AwsLogsEncodingOptions, naming?: Naming): awsLogsEncodingTypes.AwsLogsEncoding;
    /**
     * The `awscloudwatchmetricstreams_encoding` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awscloudwatchmetricstreamsencodingextension
     */
    awsCloudWatchMetricStreamsEncoding(options?: awsCloudWatchMetricStreamsEncodingTypes.AwsCloudWatchMetricStreamsEncodingOptions, naming?: Naming): awsCloudWatchMetricStreamsEncodingTypes.AwsCloudWatchMetricStreamsEncoding;
    /**
     * The `awsproxy` extension: beta.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy
     */
    awsProxy(options?: awsProxyTypes.AwsProxyOptions, naming?: Naming): awsProxyTypes.AwsProxy;
    /**
     * The `azure_auth` extension: alpha.
     * Distributions: contrib.
     * Formerly `azureauth`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/azureauthextension
     */
    azureAuth(options?: azureAuthTypes.AzureAuthOptions, naming?: Naming): ServerAuth & ClientAuth;
    /**
     * The `azure_encoding` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/azureencodingextension
     */
    azureEncoding(options?: azureEncodingTypes.AzureEncodingOptions, naming?: Naming): azureEncodingTypes.AzureEncoding;
    /** The `basicauth` extension: beta. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/basicauthextension */
    basicAuth(options?: basicAuthTypes.BasicAuthOptions, naming?: Naming): ClientAuth & ServerAuth;
    /** The `bearertokenauth` extension: beta. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/bearertokenauthextension */
    bearerTokenAuth(options?: bearerTokenAuthTypes.BearerTokenAuthOptions, naming?: Naming): ClientAuth & ServerAuth;
    /**
     * The `cgroup_runtime` extension: alpha.
     * Distributions: contrib, k8s.
     * Formerly `cgroupruntime`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/cgroupruntimeextension
     */
    cgroupRuntime(options?: cgroupRuntimeTypes.CgroupRuntimeOptions, naming?: Naming): cgroupRuntimeTypes.CgroupRuntime;
    /**
     * The `datadog` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension
     */
    datadog(options?: datadogTypes.DatadogOptions, naming?: Naming): datadogTypes.Datadog;
    /**
     * The `db_storage` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/dbstorage
     */
    dbStorage(options?: dbStorageTypes.DbStorageOptions, naming?: Naming): Storage;
    /**
     * The `docker_observer` extension: beta.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver
     */
    dockerObserver(options?: dockerObserverTypes.DockerObserverOptions, naming?: Naming): dockerObserverTypes.DockerObserver;
    /**
     * The `ecs_observer` extension: beta.
     * Distributions: contrib.
     * Options as of 0.161.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver
     */
    ecsObserver(options?: ecsObserverTypes.EcsObserverOptions, naming?: Naming): ecsObserverTypes.EcsObserver;
    /** The `file_storage` extension: beta. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
    fileStorage(options?: fileStorageTypes.FileStorageOptions, naming?: Naming): Storage;
    /**
     * The `google_cloud_logentry_encoding` extension: alpha.
     * Distributions: contrib.
     * Formerly `googlecloudlogentry_encoding`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/googlecloudlogentryencodingextension
     */
    googleCloudLogEntryEncoding(options?: googleCloudLogEntryEncodingTypes.GoogleCloudLogEntryEncodingOptions, naming?: Naming): googleCloudLogEntryEncodingTypes.GoogleCloudLogEntryEncoding;
    /**
     * The `googleclientauth` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/googleclientauthextension
     */
    googleClientAuth(options?: googleClientAuthTypes.GoogleClientAuthOptions, naming?: Naming): ClientAuth;
    /** The `headers_setter` extension: alpha. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/headerssetterextension */
    headersSetter(options?: headersSetterTypes.HeadersSetterOptions, naming?: Naming): ClientAuth;
    /** The `health_check` extension: alpha. Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    healthCheck(options?: healthCheckTypes.HealthCheckOptions, naming?: Naming): healthCheckTypes.HealthCheck;
    /**
     * The `host_observer` extension: beta.
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/hostobserver
     */
    hostObserver(options?: hostObserverTypes.HostObserverOptions, naming?: Naming): hostObserverTypes.HostObserver;
    /**
     * The `http_forwarder` extension: beta.
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/httpforwarderextension
     */
    httpForwarder(options?: httpForwarderTypes.HttpForwarderOptions, naming?: Naming): httpForwarderTypes.HttpForwarder;
    /**
     * The `jaeger_encoding` extension: development.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/jaegerencodingextension
     */
    jaegerEncoding(options?: jaegerEncodingTypes.JaegerEncodingOptions, naming?: Naming): jaegerEncodingTypes.JaegerEncoding;
    /**
     * The `jaegerremotesampling` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/jaegerremotesampling
     */
    jaegerRemoteSampling(options?: jaegerRemoteSamplingTypes.JaegerRemoteSamplingOptions, naming?: Naming): jaegerRemoteSamplingTypes.JaegerRemoteSampling;
    /**
     * The `json_log_encoding` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/jsonlogencodingextension
     */
    jsonLogEncoding(options?: jsonLogEncodingTypes.JsonLogEncodingOptions, naming?: Naming): jsonLogEncodingTypes.JsonLogEncoding;
    /**
     * The `k8s_leader_elector` extension: development.
     * Distributions: contrib, k8s.
     * Options as of 0.149.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector
     */
    k8sLeaderElector(options?: k8sLeaderElectorTypes.K8sLeaderElectorOptions, naming?: Naming): k8sLeaderElectorTypes.K8sLeaderElector;
    /**
     * The `k8s_observer` extension: alpha.
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver
     */
    k8sObserver(options?: k8sObserverTypes.K8sObserverOptions, naming?: Naming): k8sObserverTypes.K8sObserver;
    /**
     * The `kafkatopics_observer` extension: development.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/kafkatopicsobserver
     */
    kafkaTopicsObserver(options?: kafkaTopicsObserverTypes.KafkaTopicsObserverOptions, naming?: Naming): kafkaTopicsObserverTypes.KafkaTopicsObserver;
    /** The `oauth2client` extension: beta. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oauth2clientauthextension */
    oauth2Client(options?: oauth2ClientTypes.Oauth2ClientOptions, naming?: Naming): ClientAuth;
    /**
     * The `oidc` extension: beta.
     * Distributions: contrib, k8s.
     * Options as of 0.159.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension
     */
    oidc(options?: oidcTypes.OidcOptions, naming?: Naming): ServerAuth;
    /** The `opamp` extension: alpha. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/opampextension */
    opamp(options?: opampTypes.OpampOptions, naming?: Naming): opampTypes.Opamp;
    /**
     * The `otlp_encoding` extension: beta.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/otlpencodingextension
     */
    otlpEncoding(options?: otlpEncodingTypes.OtlpEncodingOptions, naming?: Naming): otlpEncodingTypes.OtlpEncoding;
    /**
     * The `pebble_tail_storage` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/tailstorage/pebbletailstorageextension
     */
    pebbleTailStorage(options?: pebbleTailStorageTypes.PebbleTailStorageOptions, naming?: Naming): pebbleTailStorageTypes.PebbleTailStorage;
    /**
     * The `pprof` extension: beta.
     * Distributions: core, contrib, k8s.
     * Options as of 0.159.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/pprofextension
     */
    pprof(options?: pprofTypes.PprofOptions, naming?: Naming): pprofTypes.Pprof;
    /**
     * The `redis_storage` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/redisstorageextension
     */
    redisStorage(options?: redisStorageTypes.RedisStorageOptions, naming?: Naming): Storage;
    /**
     * The `sigv4auth` extension: beta.
     * Distributions: contrib.
     * Options as of 0.155.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sigv4authextension
     */
    sigv4Auth(options?: sigv4AuthTypes.Sigv4AuthOptions, naming?: Naming): ClientAuth;
    /**
     * The `skywalking_encoding` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/skywalkingencodingextension
     */
    skywalkingEncoding(options?: skywalkingEncodingTypes.SkywalkingEncodingOptions, naming?: Naming): skywalkingEncodingTypes.SkywalkingEncoding;
    /**
     * The `sumologic` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension
     */
    sumoLogic(options?: sumoLogicTypes.SumoLogicOptions, naming?: Naming): sumoLogicTypes.SumoLogic;
    /**
     * The `text_encoding` extension: beta.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/textencodingextension
     */
    textEncoding(options?: textEncodingTypes.TextEncodingOptions, naming?: Naming): textEncodingTypes.TextEncoding;
    /**
     * The `zipkin_encoding` extension: alpha.
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/zipkinencodingextension
     */
    zipkinEncoding(options?: zipkinEncodingTypes.ZipkinEncodingOptions, naming?: Naming): zipkinEncodingTypes.ZipkinEncoding;
    /** The `zpages` extension: beta. Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    zpages(options?: zpagesTypes.ZpagesOptions, naming?: Naming): zpagesTypes.Zpages;
}
/** Every extension, with the collector's own options. */
export declare const extensions: Extensions;
/** The types of extensions and of their options, by name. */
export declare namespace extensions {
    type Ack = ackTypes.Ack;
    type AckOptions = ackTypes.AckOptions;
    type AsapClient = asapClientTypes.AsapClient;
    type AsapClientOptions = asapClientTypes.AsapClientOptions;
    type AwsLogsEncoding = awsLogsEncodingTypes.AwsLogsEncoding;
    type AwsLogsEncodingOptions = awsLogsEncodingTypes.AwsLogsEncodingOptions;
    type AwsCloudWatchMetricStreamsEncoding = awsCloudWatchMetricStreamsEncodingTypes.AwsCloudWatchMetricStreamsEncoding;
    type AwsCloudWatchMetricStreamsEncodingOptions = awsCloudWatchMetricStreamsEncodingTypes.AwsCloudWatchMetricStreamsEncodingOptions;
    type AwsProxy = awsProxyTypes.AwsProxy;
    type AwsProxyOptions = awsProxyTypes.AwsProxyOptions;
    type AzureAuth = azureAuthTypes.AzureAuth;
    type AzureAuthOptions = azureAuthTypes.AzureAuthOptions;
    type AzureEncoding = azureEncodingTypes.AzureEncoding;
    type AzureEncodingOptions = azureEncodingTypes.AzureEncodingOptions;
    type BasicAuth = basicAuthTypes.BasicAuth;
    type BasicAuthOptions = basicAuthTypes.BasicAuthOptions;
    type BearerTokenAuth = bearerTokenAuthTypes.BearerTokenAuth;
    type BearerTokenAuthOptions = bearerTokenAuthTypes.BearerTokenAuthOptions;
    type CgroupRuntime = cgroupRuntimeTypes.CgroupRuntime;
    type CgroupRuntimeOptions = cgroupRuntimeTypes.CgroupRuntimeOptions;
    type Datadog = datadogTypes.Datadog;
    type DatadogOptions = datadogTypes.DatadogOptions;
    type DbStorage = dbStorageTypes.DbStorage;
    type DbStorageOptions = dbStorageTypes.DbStorageOptions;
    type DockerObserver = dockerObserverTypes.DockerObserver;
    type DockerObserverOptions = dockerObserverTypes.DockerObserverOptions;
    type EcsObserver = ecsObserverTypes.EcsObserver;
    type EcsObserverOptions = ecsObserverTypes.EcsObserverOptions;
    type FileStorage = fileStorageTypes.FileStorage;
    type FileStorageOptions = fileStorageTypes.FileStorageOptions;
    type GoogleCloudLogEntryEncoding = googleCloudLogEntryEncodingTypes.GoogleCloudLogEntryEncoding;
    type GoogleCloudLogEntryEncodingOptions = googleCloudLogEntryEncodingTypes.GoogleCloudLogEntryEncodingOptions;
    type GoogleClientAuth = googleClientAuthTypes.GoogleClientAuth;
    type GoogleClientAuthOptions = googleClientAuthTypes.GoogleClientAuthOptions;
    type HeadersSetter = headersSetterTypes.HeadersSetter;
    type HeadersSetterOptions = headersSetterTypes.HeadersSetterOptions;
    type HealthCheck = healthCheckTypes.HealthCheck;
    type HealthCheckOptions = healthCheckTypes.HealthCheckOptions;
    type HostObserver = hostObserverTypes.HostObserver;
    type HostObserverOptions = hostObserverTypes.HostObserverOptions;
    type HttpForwarder = httpForwarderTypes.HttpForwarder;
    type HttpForwarderOptions = httpForwarderTypes.HttpForwarderOptions;
    type JaegerEncoding = jaegerEncodingTypes.JaegerEncoding;
    type JaegerEncodingOptions = jaegerEncodingTypes.JaegerEncodingOptions;
    type JaegerRemoteSampling = jaegerRemoteSamplingTypes.JaegerRemoteSampling;
    type JaegerRemoteSamplingOptions = jaegerRemoteSamplingTypes.JaegerRemoteSamplingOptions;
    type JsonLogEncoding = jsonLogEncodingTypes.JsonLogEncoding;
    type JsonLogEncodingOptions = jsonLogEncodingTypes.JsonLogEncodingOptions;
    type K8sLeaderElector = k8sLeaderElectorTypes.K8sLeaderElector;
    type K8sLeaderElectorOptions = k8sLeaderElectorTypes.K8sLeaderElectorOptions;
    type K8sObserver = k8sObserverTypes.K8sObserver;
    type K8sObserverOptions = k8sObserverTypes.K8sObserverOptions;
    type KafkaTopicsObserver = kafkaTopicsObserverTypes.KafkaTopicsObserver;
    type KafkaTopicsObserverOptions = kafkaTopicsObserverTypes.KafkaTopicsObserverOptions;
    type Oauth2Client = oauth2ClientTypes.Oauth2Client;
    type Oauth2ClientOptions = oauth2ClientTypes.Oauth2ClientOptions;
    type Oidc = oidcTypes.Oidc;
    type OidcOptions = oidcTypes.OidcOptions;
    type Opamp = opampTypes.Opamp;
    type OpampOptions = opampTypes.OpampOptions;
    type OtlpEncoding = otlpEncodingTypes.OtlpEncoding;
    type OtlpEncodingOptions = otlpEncodingTypes.OtlpEncodingOptions;
    type PebbleTailStorage = pebbleTailStorageTypes.PebbleTailStorage;
    type PebbleTailStorageOptions = pebbleTailStorageTypes.PebbleTailStorageOptions;
    type Pprof = pprofTypes.Pprof;
    type PprofOptions = pprofTypes.PprofOptions;
    type RedisStorage = redisStorageTypes.RedisStorage;
    type RedisStorageOptions = redisStorageTypes.RedisStorageOptions;
    type Sigv4Auth = sigv4AuthTypes.Sigv4Auth;
    type Sigv4AuthOptions = sigv4AuthTypes.Sigv4AuthOptions;
    type SkywalkingEncoding = skywalkingEncodingTypes.SkywalkingEncoding;
    type SkywalkingEncodingOptions = skywalkingEncodingTypes.SkywalkingEncodingOptions;
    type SumoLogic = sumoLogicTypes.SumoLogic;
    type SumoLogicOptions = sumoLogicTypes.SumoLogicOptions;
    type TextEncoding = textEncodingTypes.TextEncoding;
    type TextEncodingOptions = textEncodingTypes.TextEncodingOptions;
    type ZipkinEncoding = zipkinEncodingTypes.ZipkinEncoding;
    type ZipkinEncodingOptions = zipkinEncodingTypes.ZipkinEncodingOptions;
    type Zpages = zpagesTypes.Zpages;
    type ZpagesOptions = zpagesTypes.ZpagesOptions;
}
