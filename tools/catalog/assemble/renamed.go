package assemble

import "otelc.dev/catalog/option"

// renamed: what a component is called at the newest release here, where the facts are from before its rename, or after it.
// First the type, then the older names it answers to. Read from the merged renames upstream (issue 45339 of the contrib repository).
var renamed = map[string][]string{
	"processor logdedup":                     {"log_dedup", "logdedup"},
	"receiver k8sobjects":                    {"k8s_objects", "k8sobjects"},
	"receiver sshcheck":                      {"ssh_check", "sshcheck"},
	"receiver tlscheck":                      {"tls_check", "tlscheck"},
	"receiver httpcheck":                     {"http_check", "httpcheck"},
	"receiver webhookevent":                  {"webhook_event", "webhookevent"},
	"receiver envoyals":                      {"envoy_als", "envoyals"},
	"receiver macosunifiedlogging":           {"macos_unified_logging", "macosunifiedlogging"},
	"receiver cloudfoundry":                  {"cloud_foundry", "cloudfoundry"},
	"receiver flinkmetrics":                  {"flink_metrics", "flinkmetrics"},
	"receiver splunkenterprise":              {"splunk_enterprise", "splunkenterprise"},
	"extension googlecloudlogentry_encoding": {"google_cloud_logentry_encoding", "googlecloudlogentry_encoding"},
	// renamed three days after 0.159, so the old name is the only one here
	"receiver icmp_check": {"icmpcheckreceiver"},
}

// rename gives a component its names at the newest release.
func rename(c *option.Component) {
	if names, ok := renamed[c.Kind+" "+c.Type]; ok {
		c.Type, c.Aliases = names[0], append([]string{}, names[1:]...)
	}
	if known := signals[c.Kind+" "+c.Type]; len(c.Stability) == 0 && known != nil {
		c.Stability = known
	}
}

// typeOf: types of components of which nothing but the module is known, where the module's name does not tell.
var typeOf = map[string]string{"filestorage": "file_storage", "healthcheckextension": "health_check"}

// signals of receivers whose published facts leave the stability out: both scrape metrics.
var signals = map[string]map[string]string{
	"receiver aerospike": {"metrics": "alpha"},
	"receiver memcached": {"metrics": "beta"},
}
