import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { K8sapiConfig } from "../shared/k8sapi.js";
import type { MetadataResourceAttribute } from "../shared/metadata.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** Options of the `resource_detection` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
export interface ResourceDetectionOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    akamai?: ResourceDetectionAkamai;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    aks?: ResourceDetectionAks;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    alibaba_ecs?: ResourceDetectionAlibabaEcs;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    auth?: ServerAuthentication;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    azure?: ResourceDetectionAzure;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    compression_params?: CompressionCompressionParams;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    consul?: ResourceDetectionConsul;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    cookies?: Toggle;
    /** A list. @default ["env"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    detectors?: readonly ("akamai" | "aks" | "alibaba_ecs" | "azure" | "consul" | "digitalocean" | "docker" | "dynatrace" | "ec2" | "ecs" | "eks" | "elastic_beanstalk" | "env" | "gcp" | "heroku" | "hetzner" | "ibmcloud_classic" | "ibmcloud_vpc" | "k8s_api" | "k8snode" | "kubeadm" | "lambda" | "nova" | "openshift" | "oraclecloud" | "scaleway" | "system" | "tencent_cvm" | "upcloud" | "vultr")[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    digitalocean?: ResourceDetectionDigitalocean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    disable_keep_alives?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    docker?: ResourceDetectionDocker;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    ec2?: ResourceDetectionEc2;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    ecs?: ResourceDetectionEcs;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    eks?: ResourceDetectionEks;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    elasticbeanstalk?: ResourceDetectionElasticbeanstalk;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    endpoint?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    fail_on_missing_metadata?: boolean;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    force_attempt_http2?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    gcp?: ResourceDetectionGcp;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    headers?: Readonly<Record<string, Text>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    heroku?: ResourceDetectionHeroku;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    hetzner?: ResourceDetectionHetzner;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    http2_read_idle_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    ibmcloud_classic?: ResourceDetectionIbmcloudClassic;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    ibmcloud_vpc?: ResourceDetectionIbmcloudVpc;
    /** A duration. @default "1m30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    idle_conn_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    k8s_api?: K8sapiConfig;
    /** A block. @deprecated use k8s_api @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    k8snode?: K8sapiConfig;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    kubeadm?: ResourceDetectionKubeadm;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    lambda?: ResourceDetectionLambda;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    middlewares?: readonly MiddlewareConfig[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    nova?: ResourceDetectionNova;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    openshift?: ResourceDetectionOpenshift;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    oraclecloud?: ResourceDetectionOraclecloud;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    override?: boolean;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    read_buffer_size?: number;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    refresh_interval?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    scaleway?: ResourceDetectionScaleway;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    system?: ResourceDetectionSystem;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    tencent_cvm?: ResourceDetectionAlibabaEcs;
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    tls?: ClientTls;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    upcloud?: ResourceDetectionUpcloud;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    vultr?: ResourceDetectionVultr;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor */
    write_buffer_size?: number;
}
/**
 * The `resource_detection` processor: logs (beta), metrics (beta), profiles (development), traces (beta).
 * Distributions: contrib, k8s.
 * Formerly `resourcedetection`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor
 */
export interface ResourceDetection extends Component<"processor", "resource_detection", ResourceDetectionOptions>, AnyProcessor {
}
export interface ResourceDetectionResourceAttributes {
    /** On or off: `cloud.account.id`. @default on */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.image.id`. @default on */
    "host.image.id"?: MetadataResourceAttribute;
    /** On or off: `host.image.name`. @default on */
    "host.image.name"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `host.type`. @default on */
    "host.type"?: MetadataResourceAttribute;
}
export interface ResourceDetectionAkamai {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionResourceAttributes;
}
export interface ResourceDetectionAksResourceAttributes {
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `k8s.cluster.name`. @default off */
    "k8s.cluster.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionAks {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionAksResourceAttributes;
}
export interface ResourceDetectionAlibabaEcsResourceAttributes {
    /** On or off: `cloud.account.id`. @default on */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.availability_zone`. @default on */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.image.id`. @default on */
    "host.image.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `host.type`. @default on */
    "host.type"?: MetadataResourceAttribute;
}
export interface ResourceDetectionAlibabaEcs {
    /** True or false. @default false @deprecated upstream */
    fail_on_missing_metadata?: boolean;
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionAlibabaEcsResourceAttributes;
}
export interface ResourceDetectionAzureResourceAttributes {
    /** On or off: `azure.resourcegroup.name`. @default on */
    "azure.resourcegroup.name"?: MetadataResourceAttribute;
    /** On or off: `azure.vm.name`. @default on */
    "azure.vm.name"?: MetadataResourceAttribute;
    /** On or off: `azure.vm.scaleset.name`. @default on */
    "azure.vm.scaleset.name"?: MetadataResourceAttribute;
    /** On or off: `azure.vm.size`. @default on */
    "azure.vm.size"?: MetadataResourceAttribute;
    /** On or off: `cloud.account.id`. @default on */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.availability_zone`. @default off */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionAzure {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionAzureResourceAttributes;
    /** A list. */
    tags?: readonly string[];
}
export interface ResourceDetectionConsulResourceAttributes {
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionConsul {
    /** A text. */
    address?: string;
    /** A text. */
    datacenter?: string;
    /** By name. */
    meta?: Readonly<Record<string, unknown>>;
    /** Prefix of names, or namespace. */
    namespace?: string;
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionConsulResourceAttributes;
    /** Token to sign in with. */
    token?: Secret;
    /** A text. */
    token_file?: string | MountedFile;
}
export interface ResourceDetectionDigitaloceanResourceAttributes {
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionDigitalocean {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionDigitaloceanResourceAttributes;
}
export interface ResourceDetectionDockerResourceAttributes {
    /** On or off: `container.image.name`. @default off */
    "container.image.name"?: MetadataResourceAttribute;
    /** On or off: `container.name`. @default off */
    "container.name"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `os.type`. @default on */
    "os.type"?: MetadataResourceAttribute;
}
export interface ResourceDetectionDocker {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionDockerResourceAttributes;
}
export interface ResourceDetectionEc2 {
    /** True or false. @default false @deprecated upstream */
    fail_on_missing_metadata?: boolean;
    /** A whole number. @default 3 */
    max_attempts?: number;
    /** A duration. @default "20s" */
    max_backoff?: GoDuration;
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionAlibabaEcsResourceAttributes;
    /** A list. */
    tags?: readonly string[];
    /** True or false. @default false */
    tags_from_imds?: boolean;
}
export interface ResourceDetectionEcsResourceAttributes {
    /** On or off: `aws.ecs.cluster.arn`. @default on */
    "aws.ecs.cluster.arn"?: MetadataResourceAttribute;
    /** On or off: `aws.ecs.launchtype`. @default on */
    "aws.ecs.launchtype"?: MetadataResourceAttribute;
    /** On or off: `aws.ecs.task.arn`. @default on */
    "aws.ecs.task.arn"?: MetadataResourceAttribute;
    /** On or off: `aws.ecs.task.family`. @default on */
    "aws.ecs.task.family"?: MetadataResourceAttribute;
    /** On or off: `aws.ecs.task.id`. @default on */
    "aws.ecs.task.id"?: MetadataResourceAttribute;
    /** On or off: `aws.ecs.task.revision`. @default on */
    "aws.ecs.task.revision"?: MetadataResourceAttribute;
    /** On or off: `aws.log.group.arns`. @default on */
    "aws.log.group.arns"?: MetadataResourceAttribute;
    /** On or off: `aws.log.group.names`. @default on */
    "aws.log.group.names"?: MetadataResourceAttribute;
    /** On or off: `aws.log.stream.arns`. @default on */
    "aws.log.stream.arns"?: MetadataResourceAttribute;
    /** On or off: `aws.log.stream.names`. @default on */
    "aws.log.stream.names"?: MetadataResourceAttribute;
    /** On or off: `cloud.account.id`. @default on */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.availability_zone`. @default on */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
}
export interface ResourceDetectionEcs {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionEcsResourceAttributes;
}
export interface ResourceDetectionEksResourceAttributes {
    /** On or off: `cloud.account.id`. @default off */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.availability_zone`. @default off */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default off */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default off */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.image.id`. @default off */
    "host.image.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default off */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `host.type`. @default off */
    "host.type"?: MetadataResourceAttribute;
    /** On or off: `k8s.cluster.name`. @default off */
    "k8s.cluster.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionEks {
    /** A text. */
    node_from_env_var?: string;
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionEksResourceAttributes;
}
export interface ResourceDetectionElasticbeanstalkResourceAttributes {
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `deployment.environment`. @default on */
    "deployment.environment"?: MetadataResourceAttribute;
    /** On or off: `service.instance.id`. @default on */
    "service.instance.id"?: MetadataResourceAttribute;
    /** On or off: `service.version`. @default on */
    "service.version"?: MetadataResourceAttribute;
}
export interface ResourceDetectionElasticbeanstalk {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionElasticbeanstalkResourceAttributes;
}
export interface ResourceDetectionGcpResourceAttributes {
    /** On or off: `cloud.account.id`. @default on */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.availability_zone`. @default on */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `faas.instance`. @default on */
    "faas.instance"?: MetadataResourceAttribute;
    /** On or off: `faas.name`. @default on */
    "faas.name"?: MetadataResourceAttribute;
    /** On or off: `faas.version`. @default on */
    "faas.version"?: MetadataResourceAttribute;
    /** On or off: `gcp.cloud_run.job.execution`. @default on */
    "gcp.cloud_run.job.execution"?: MetadataResourceAttribute;
    /** On or off: `gcp.cloud_run.job.task_index`. @default on */
    "gcp.cloud_run.job.task_index"?: MetadataResourceAttribute;
    /** On or off: `gcp.gce.instance.hostname`. @default off */
    "gcp.gce.instance.hostname"?: MetadataResourceAttribute;
    /** On or off: `gcp.gce.instance.name`. @default off */
    "gcp.gce.instance.name"?: MetadataResourceAttribute;
    /** On or off: `gcp.gce.instance_group_manager.name`. @default on */
    "gcp.gce.instance_group_manager.name"?: MetadataResourceAttribute;
    /** On or off: `gcp.gce.instance_group_manager.region`. @default on */
    "gcp.gce.instance_group_manager.region"?: MetadataResourceAttribute;
    /** On or off: `gcp.gce.instance_group_manager.zone`. @default on */
    "gcp.gce.instance_group_manager.zone"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `host.type`. @default on */
    "host.type"?: MetadataResourceAttribute;
    /** On or off: `k8s.cluster.name`. @default on */
    "k8s.cluster.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionGcp {
    /** A list. */
    labels?: readonly string[];
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionGcpResourceAttributes;
}
export interface ResourceDetectionHerokuResourceAttributes {
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `heroku.app.id`. @default on */
    "heroku.app.id"?: MetadataResourceAttribute;
    /** On or off: `heroku.dyno.id`. @default on */
    "heroku.dyno.id"?: MetadataResourceAttribute;
    /** On or off: `heroku.release.commit`. @default on */
    "heroku.release.commit"?: MetadataResourceAttribute;
    /** On or off: `heroku.release.creation_timestamp`. @default on */
    "heroku.release.creation_timestamp"?: MetadataResourceAttribute;
    /** On or off: `service.instance.id`. @default on */
    "service.instance.id"?: MetadataResourceAttribute;
    /** On or off: `service.name`. @default on */
    "service.name"?: MetadataResourceAttribute;
    /** On or off: `service.version`. @default on */
    "service.version"?: MetadataResourceAttribute;
}
export interface ResourceDetectionHeroku {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionHerokuResourceAttributes;
}
export interface ResourceDetectionHetznerResourceAttributes {
    /** On or off: `cloud.availability_zone`. @default on */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default off */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionHetzner {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionHetznerResourceAttributes;
}
export interface ResourceDetectionIbmcloudClassicResourceAttributes {
    /** On or off: `cloud.account.id`. @default on */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.availability_zone`. @default on */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.resource_id`. @default on */
    "cloud.resource_id"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionIbmcloudClassic {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionIbmcloudClassicResourceAttributes;
}
export interface ResourceDetectionIbmcloudVpcResourceAttributes {
    /** On or off: `cloud.account.id`. @default on */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.availability_zone`. @default on */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `cloud.resource_id`. @default on */
    "cloud.resource_id"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.image.id`. @default on */
    "host.image.id"?: MetadataResourceAttribute;
    /** On or off: `host.image.name`. @default on */
    "host.image.name"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `host.type`. @default on */
    "host.type"?: MetadataResourceAttribute;
}
export interface ResourceDetectionIbmcloudVpc {
    /** A text. @default "http" */
    protocol?: string;
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionIbmcloudVpcResourceAttributes;
}
export interface ResourceDetectionKubeadmResourceAttributes {
    /** On or off: `k8s.cluster.name`. @default on */
    "k8s.cluster.name"?: MetadataResourceAttribute;
    /** On or off: `k8s.cluster.uid`. @default on */
    "k8s.cluster.uid"?: MetadataResourceAttribute;
}
export interface ResourceDetectionKubeadm {
    /** One of these. @default "serviceAccount" */
    auth_type?: "kubeConfig" | "none" | "serviceAccount" | "tls";
    /** A text. */
    context?: string;
    /** A whole number. @default 0 */
    kube_api_burst?: number;
    /** A number. @default 0 */
    kube_api_qps?: number;
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionKubeadmResourceAttributes;
}
export interface ResourceDetectionLambdaResourceAttributes {
    /** On or off: `aws.log.group.names`. @default on */
    "aws.log.group.names"?: MetadataResourceAttribute;
    /** On or off: `aws.log.stream.names`. @default on */
    "aws.log.stream.names"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `faas.instance`. @default on */
    "faas.instance"?: MetadataResourceAttribute;
    /** On or off: `faas.max_memory`. @default on */
    "faas.max_memory"?: MetadataResourceAttribute;
    /** On or off: `faas.name`. @default on */
    "faas.name"?: MetadataResourceAttribute;
    /** On or off: `faas.version`. @default on */
    "faas.version"?: MetadataResourceAttribute;
}
export interface ResourceDetectionLambda {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionLambdaResourceAttributes;
}
export interface ResourceDetectionNovaResourceAttributes {
    /** On or off: `cloud.account.id`. @default on */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.availability_zone`. @default on */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `host.type`. @default on */
    "host.type"?: MetadataResourceAttribute;
}
export interface ResourceDetectionNova {
    /** True or false. @default false @deprecated upstream */
    fail_on_missing_metadata?: boolean;
    /** A list. */
    labels?: readonly string[];
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionNovaResourceAttributes;
}
export interface ResourceDetectionOpenshiftResourceAttributes {
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `k8s.cluster.name`. @default on */
    "k8s.cluster.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionOpenshift {
    /** A text. */
    address?: string;
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionOpenshiftResourceAttributes;
    /** TLS. */
    tls?: ClientTls;
    /** Token to sign in with. */
    token?: Secret;
}
export interface ResourceDetectionOraclecloudResourceAttributes {
    /** On or off: `cloud.availability_zone`. @default on */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `cloud.resource_id`. @default off */
    "cloud.resource_id"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `host.type`. @default on */
    "host.type"?: MetadataResourceAttribute;
    /** On or off: `k8s.cluster.name`. @default on */
    "k8s.cluster.name"?: MetadataResourceAttribute;
    /** On or off: `oracle_cloud.realm`. @default on */
    "oracle_cloud.realm"?: MetadataResourceAttribute;
}
export interface ResourceDetectionOraclecloud {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionOraclecloudResourceAttributes;
}
export interface ResourceDetectionScalewayResourceAttributes {
    /** On or off: `cloud.account.id`. @default on */
    "cloud.account.id"?: MetadataResourceAttribute;
    /** On or off: `cloud.availability_zone`. @default on */
    "cloud.availability_zone"?: MetadataResourceAttribute;
    /** On or off: `cloud.platform`. @default on */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.image.id`. @default on */
    "host.image.id"?: MetadataResourceAttribute;
    /** On or off: `host.image.name`. @default on */
    "host.image.name"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `host.type`. @default on */
    "host.type"?: MetadataResourceAttribute;
}
export interface ResourceDetectionScaleway {
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionScalewayResourceAttributes;
}
export interface ResourceDetectionSystemResourceAttributes {
    /** On or off: `host.arch`. @default off */
    "host.arch"?: MetadataResourceAttribute;
    /** On or off: `host.cpu.cache.l2.size`. @default off */
    "host.cpu.cache.l2.size"?: MetadataResourceAttribute;
    /** On or off: `host.cpu.family`. @default off */
    "host.cpu.family"?: MetadataResourceAttribute;
    /** On or off: `host.cpu.model.id`. @default off */
    "host.cpu.model.id"?: MetadataResourceAttribute;
    /** On or off: `host.cpu.model.name`. @default off */
    "host.cpu.model.name"?: MetadataResourceAttribute;
    /** On or off: `host.cpu.stepping`. @default off */
    "host.cpu.stepping"?: MetadataResourceAttribute;
    /** On or off: `host.cpu.vendor.id`. @default off */
    "host.cpu.vendor.id"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default off */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.interface`. @default off */
    "host.interface"?: MetadataResourceAttribute;
    /** On or off: `host.ip`. @default off */
    "host.ip"?: MetadataResourceAttribute;
    /** On or off: `host.mac`. @default off */
    "host.mac"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
    /** On or off: `os.build.id`. @default off */
    "os.build.id"?: MetadataResourceAttribute;
    /** On or off: `os.description`. @default off */
    "os.description"?: MetadataResourceAttribute;
    /** On or off: `os.name`. @default off */
    "os.name"?: MetadataResourceAttribute;
    /** On or off: `os.type`. @default on */
    "os.type"?: MetadataResourceAttribute;
    /** On or off: `os.version`. @default off */
    "os.version"?: MetadataResourceAttribute;
}
export interface ResourceDetectionSystem {
    /** A list. */
    hostname_sources?: readonly string[];
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionSystemResourceAttributes;
}
export interface ResourceDetectionUpcloud {
    /** True or false. @default false @deprecated upstream */
    fail_on_missing_metadata?: boolean;
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionDigitaloceanResourceAttributes;
}
export interface ResourceDetectionVultrResourceAttributes {
    /** On or off: `cloud.platform`. @default off */
    "cloud.platform"?: MetadataResourceAttribute;
    /** On or off: `cloud.provider`. @default on */
    "cloud.provider"?: MetadataResourceAttribute;
    /** On or off: `cloud.region`. @default on */
    "cloud.region"?: MetadataResourceAttribute;
    /** On or off: `host.id`. @default on */
    "host.id"?: MetadataResourceAttribute;
    /** On or off: `host.name`. @default on */
    "host.name"?: MetadataResourceAttribute;
}
export interface ResourceDetectionVultr {
    /** True or false. @default false @deprecated upstream */
    fail_on_missing_metadata?: boolean;
    /** Resource attributes that are written, by name. */
    resource_attributes?: ResourceDetectionVultrResourceAttributes;
}
