package adapters

import (
	"otelc.dev/catalog/option"
	"otelc.dev/catalog/reflector"
)

type keys = map[string]*option.Option

func ottlList() *option.Option {
	l := option.List(option.Of("ottl"))
	l.AlsoString = true
	return l
}

// ottlKeys: which string lists hold OTTL. By type and key, since nothing in the type says so.
var ottlKeys = map[string][]string{
	"processor/transformprocessor/internal/common.ContextStatements": {"statements", "conditions"},
	"processor/filterprocessor/internal/condition.ContextConditions": {"conditions"},
	"processor/filterprocessor.TraceFilters":                         {"resource", "span", "spanevent"},
	"processor/filterprocessor.MetricFilters":                        {"resource", "metric", "datapoint"},
	"processor/filterprocessor.LogFilters":                           {"resource", "log_record"},
	"processor/filterprocessor.ProfileFilters":                       {"resource", "profile"},
	"processor/tailsamplingprocessor.OTTLConditionCfg":               {"span", "spanevent"},
	"connector/countconnector.MetricInfo":                            {"conditions"},
	"connector/sumconnector.MetricInfo":                              {"conditions"},
	"connector/signaltometricsconnector/config.MetricInfo":           {"conditions"},
	"processor/logdedupprocessor.Config":                             {"conditions"},
}

// patches: facts that live in Validate methods or in hand-written decoding, by type. Each is checked against the real code by a test.
func patches(w *reflector.Walker) {
	add := func(name string, f func(keys)) {
		if prev, ok := w.Patches[name]; ok {
			w.Patches[name] = func(k keys) { prev(k); f(k) }
			return
		}
		w.Patches[name] = f
	}
	for name, fields := range ottlKeys {
		add(contrib+name, func(k keys) {
			for _, f := range fields {
				if _, ok := k[f]; ok {
					k[f] = ottlList()
				}
			}
		})
	}
	single := func(name string, fields ...string) {
		add(contrib+name, func(k keys) {
			for _, f := range fields {
				if _, ok := k[f]; ok {
					k[f] = option.Of("ottl")
				}
			}
		})
	}
	single("connector/routingconnector.RoutingTableItem", "statement", "condition")
	single("connector/signaltometricsconnector/config.Sum", "value")
	single("connector/signaltometricsconnector/config.Gauge", "value")
	single("connector/signaltometricsconnector/config.Histogram", "value", "count")
	single("connector/signaltometricsconnector/config.ExponentialHistogram", "value", "count")

	// Flat strings or context groups, not both in one list.
	groups := func(name string, fields ...string) {
		add(contrib+name, func(k keys) {
			for _, f := range fields {
				if o, ok := k[f]; ok && o.Type == "list" {
					k[f] = &option.Option{AnyOf: []*option.Option{option.List(option.Of("ottl")), option.List(o.Of)}}
				}
			}
		})
	}
	groups("processor/transformprocessor.Config", "trace_statements", "metric_statements", "log_statements", "profile_statements")
	groups("processor/filterprocessor.Config", "trace_conditions", "metric_conditions", "log_conditions", "profile_conditions")
	values(add)
}

// values: closed lists and required keys that only a Validate method knows.
func values(add func(string, func(keys))) {
	enum := func(name, key string, vals ...string) {
		add(name, func(k keys) {
			if _, ok := k[key]; ok {
				k[key] = option.Enum(vals...)
			}
		})
	}
	required := func(name string, fields ...string) {
		add(name, func(k keys) {
			for _, f := range fields {
				if o, ok := k[f]; ok {
					c := o.Copy()
					c.Required = true
					k[f] = c
				}
			}
		})
	}
	kafka := contrib + "pkg/kafka/configkafka."
	enum(kafka+"ConsumerConfig", "initial_offset", "latest", "earliest")
	enum(kafka+"ProducerConfig", "compression", "none", "gzip", "snappy", "lz4", "zstd")
	enum(kafka+"SASLConfig", "mechanism", "PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "AWS_MSK_IAM_OAUTHBEARER", "OAUTHBEARER")
	enum(contrib+"exporter/kafkaexporter.StickyKeyPartitionerConfig", "hasher", "sarama_compat", "murmur2")
	enum(contrib+"exporter/fileexporter.Config", "format", "json", "proto")
	enum(contrib+"exporter/loadbalancingexporter.Config", "routing_key", "", "attributes", "metric", "resource", "service", "streamID", "traceID")
	enum(contrib+"processor/metricstarttimeprocessor.Config", "strategy", "start_time_metric", "subtract_initial_point", "true_reset_point")
	enum(contrib+"processor/k8sattributesprocessor.FieldExtractConfig", "from", "", "pod", "namespace", "deployment", "statefulset", "daemonset", "job", "node")
	enum(core+"exporter/exporterhelper/internal/queuebatch.BatchConfig", "sizer", "bytes", "items")
	enum(core+"exporter/debugexporter.Config", "verbosity", "basic", "normal", "detailed")
	for _, name := range []string{"PolicyCfg", "AndSubPolicyCfg", "CompositeSubPolicyCfg", "NotSubPolicyCfg"} {
		required(contrib+"processor/tailsamplingprocessor."+name, "type")
	}
	required(contrib+"exporter/fileexporter.Config", "path")
}
