package assemble

import (
	"strings"

	"otelc.dev/catalog/option"
)

// sharedNames: the published name of a shared definition → the reflected type's name.
var sharedNames = map[string]string{
	"confighttp.client_config":          "confighttp.ClientConfig",
	"confighttp.server_config":          "confighttp.ServerConfig",
	"configgrpc.client_config":          "configgrpc.ClientConfig",
	"configgrpc.server_config":          "configgrpc.ServerConfig",
	"configtls.client_config":           "configtls.ClientConfig",
	"configtls.server_config":           "configtls.ServerConfig",
	"configauth.config":                 "configauth.Config",
	"configretry.back_off_config":       "configretry.BackOffConfig",
	"confignet.addr_config":             "confignet.AddrConfig",
	"confignet.tcp_addr_config":         "confignet.TCPAddrConfig",
	"exporterhelper.timeout_config":     "exporterhelper.TimeoutConfig",
	"exporterhelper.queue_batch_config": "queuebatch.Config",
	"scraperhelper.controller_config":   "controller.ControllerConfig",
	"k8sconfig.api_config":              "k8sconfig.APIConfig",
	"configkafka.client_config":         "configkafka.ClientConfig",
	"configkafka.authentication_config": "configkafka.AuthenticationConfig",
	"resourcetotelemetry.settings":      "resourcetotelemetry.Settings",
	"stanza.base_config":                "adapter.BaseConfig",
	"stanza.input_config":               "helper.InputConfig",
	"stanza.operator":                   "stanza.operator",
}

// shared is the body of a shared definition, with the defaults it brings.
func (t *transcriber) shared(name string) (*option.Option, map[string]any) {
	switch name {
	case "metrics_builder_config":
		return t.builder("metrics", t.file.Metrics)
	case "logs_builder_config":
		return t.builder("events", nil)
	case "awsutil.aws_session_settings":
		return option.Object(awsSession()), nil
	}
	return t.names.Bodies[sharedNames[name]], nil
}

func (t *transcriber) reference(name string, f fact) *option.Option {
	switch name {
	case "configcompression.type":
		return option.Enum("", "deflate", "gzip", "lz4", "none", "snappy", "x-snappy-framed", "zlib", "zstd")
	case "configdbauth.id":
		return option.Of("id")
	}
	known := sharedNames[name]
	if known == "" || t.names.Bodies[known] == nil {
		if body, _ := t.shared(name); body != nil {
			return body
		}
		return &option.Option{Type: "object", Open: true, Keys: t.keys(f.Options, f.Embeds, map[string]any{})}
	}
	o := &option.Option{Ref: known}
	if name == "exporterhelper.queue_batch_config" {
		o.Optional, o.Keys = true, map[string]*option.Option{"enabled": option.Of("bool")}
	}
	return o
}

// builder: what upstream's metadata generator makes for metrics (or events) and resource attributes. Entries stay open:
// newer ones can also choose the attributes to keep.
func (t *transcriber) builder(what string, names []string) (*option.Option, map[string]any) {
	entry := func() *option.Option {
		return &option.Option{Type: "object", Open: true, Keys: map[string]*option.Option{"enabled": option.Of("bool")}}
	}
	off := map[string]bool{}
	for _, n := range t.file.Disabled {
		off[n] = true
	}
	items := &option.Option{Type: "object", Open: len(names) == 0, Keys: map[string]*option.Option{}}
	held := map[string]any{}
	for _, n := range append(append([]string{}, names...), t.file.Disabled...) {
		if what == "metrics" {
			items.Keys[n] = entry()
			held[n] = map[string]any{"enabled": !off[n]}
		}
	}
	attributes := &option.Option{Type: "object", Open: len(t.file.Attributes) == 0, Keys: map[string]*option.Option{}}
	for _, n := range t.file.Attributes {
		attributes.Keys[n] = entry()
	}
	body := option.Object(map[string]*option.Option{what: items, "resource_attributes": attributes})
	if len(held) == 0 {
		return body, nil
	}
	return body, map[string]any{what: held}
}

// awsSession: no component here that embeds it compiles, so its keys are written out.
func awsSession() map[string]*option.Option {
	out := map[string]*option.Option{}
	for kind, keys := range map[string]string{
		"string": "endpoint proxy_address region role_arn external_id resource_arn log_level",
		"int":    "num_workers request_timeout_seconds max_retries",
		"bool":   "no_verify_ssl local_mode",
	} {
		for _, k := range strings.Fields(keys) {
			out[k] = option.Of(kind)
		}
	}
	out["certificate_file_path"] = option.Of("string")
	return out
}
