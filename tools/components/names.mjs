// Names in the DSL of what the collector spells in snake_case, or in one run of letters.

/** Words of types that the collector writes without a break. */
const spelled = {
  activemq: "activeMq", apachespark: "apacheSpark", asapclient: "asapClient", awscloudwatch: "awsCloudWatch", awscloudwatchlogs: "awsCloudWatchLogs",
  awscloudwatchmetricstreams: "awsCloudWatchMetricStreams", awscontainerinsightreceiver: "awsContainerInsight", awsecscontainermetrics: "awsEcsContainerMetrics",
  awsemf: "awsEmf", awsfirehose: "awsFirehose", awskinesis: "awsKinesis", awslambda: "awsLambda", awsproxy: "awsProxy", awss3: "awsS3", awsxray: "awsXRay",
  azureauth: "azureAuth", azureblob: "azureBlob", azuredataexplorer: "azureDataExplorer", azureeventhub: "azureEventHub", azuremonitor: "azureMonitor",
  basicauth: "basicAuth", bearertokenauth: "bearerTokenAuth", cloudfoundry: "cloudFoundry", couchdb: "couchDb", db: "db", ds: "ds",
  flinkmetrics: "flinkMetrics", icmpcheckreceiver: "icmpCheck", logentry: "logEntry", als: "als", genainormalizer: "genAiNormalizer", geoip: "geoIp", googleclientauth: "googleClientAuth", googlecloud: "googleCloud",
  googlecloudlogentry: "googleCloudLogEntry", googlecloudmonitoring: "googleCloudMonitoring", googlecloudpubsub: "googleCloudPubSub",
  googlecloudpubsubpush: "googleCloudPubSubPush", googlecloudspanner: "googleCloudSpanner", googlemanagedprometheus: "googleManagedPrometheus",
  grafanacloud: "grafanaCloud", groupbyattrs: "groupByAttrs", groupbytrace: "groupByTrace", httpcheck: "httpCheck", httpforwarder: "httpForwarder",
  isolationforest: "isolationForest", jaegerremotesampling: "jaegerRemoteSampling", kafkatopics: "kafkaTopics", logicmonitor: "logicMonitor",
  macosunifiedlogging: "macosUnifiedLogging", metricsgeneration: "metricsGeneration", mongodb: "mongoDb", mongodbatlas: "mongoDbAtlas", mysql: "mysql",
  oauth2client: "oauth2Client", opamp: "opamp", opensearch: "openSearch", oracledb: "oracleDb", otelarrow: "otelArrow", postgresql: "postgresql",
  purefa: "pureFa", purefb: "pureFb", remotetap: "remoteTap", roundrobin: "roundRobin", saphana: "sapHana", signalfx: "signalFx", sigv4auth: "sigv4Auth",
  splunkenterprise: "splunkEnterprise", sqlquery: "sqlQuery", sqlserver: "sqlServer", sshcheck: "sshCheck", sumologic: "sumoLogic", tlscheck: "tlsCheck",
  webhookevent: "webhookEvent", windowsperfcounters: "windowsPerfCounters", zpages: "zpages",
};

/** `host_metrics` is `hostMetrics`, `bearertokenauth` is `bearerTokenAuth`. */
export function factoryName(type) {
  const [first, ...rest] = type.split("_").map((word) => spelled[word] ?? word);
  return first + rest.map(capitalised).join("");
}

/** `hostMetrics` is `HostMetrics`. */
export function interfaceName(type) {
  return capitalised(factoryName(type));
}

export function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A key of options as part of a name: `trace_statements` is `TraceStatements`. */
export function keyName(key) {
  return key.split(/[^A-Za-z0-9]+/).filter(Boolean).map(capitalised).join("");
}

/** A key as an interface writes it. */
export function property(key) {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** Shared blocks that have a name of their own in the DSL. */
const blocks = {
  "configgrpc.ServerConfig": "GrpcServer", "configgrpc.ClientConfig": "GrpcClient", "confighttp.ServerConfig": "HttpServer", "confighttp.ClientConfig": "HttpClient",
  "configtls.ServerConfig": "ServerTls", "configtls.ClientConfig": "ClientTls", "exporterhelper.QueueBatchConfig": "Queue", "exporterhelper.BatchConfig": "QueueBatch",
  "configretry.BackOffConfig": "Retry", "scraperhelper.ControllerConfig": "ControllerOptions", "queuebatch.Config": "Queue", "queuebatch.BatchConfig": "QueueBatch",
};

/** `configtls.ServerConfig` is `ServerTls`; a definition with no given name is `<Package><Type>`. */
export function blockName(definition) {
  const given = blocks[definition];
  if (given !== undefined) return given;
  const [owner, type, release] = split(definition);
  return keyName(owner.replace(/^config(?=.)/, "")) + keyName(type.replace(/Config$/, "") || "Config") + keyName(release);
}

/** The file of a definition: its package. */
export function blockFile(definition) {
  const name = split(definition)[0].replaceAll(/[^A-Za-z0-9]+/g, "-").toLowerCase();
  return ["common", "helper", "utils", "types"].includes(name) ? `${name}-blocks` : name;
}

function split(definition) {
  const [, name, release = ""] = /^([^@]*)(?:@(.*))?$/.exec(definition) ?? [];
  const at = name.lastIndexOf(".");
  return [name.slice(0, at), name.slice(at + 1), release];
}
