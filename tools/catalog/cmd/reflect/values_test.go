package main

import (
	"strings"
	"testing"

	"otelc.dev/catalog/check"
)

// The closed lists that the patches write are asked of the real components: each value is taken, another is not.
func TestClosedListsAreClosed(t *testing.T) {
	for _, c := range []struct {
		kind, typ string
		path      []string
		beside    map[string]any
		values    []string
	}{
		{"receiver", "kafka", []string{"initial_offset"}, nil, []string{"latest", "earliest"}},
		{"exporter", "kafka", []string{"producer", "compression"}, nil, []string{"none", "gzip", "snappy", "lz4", "zstd"}},
		{"exporter", "kafka", []string{"record_partitioner", "sticky_key", "hasher"}, nil, []string{"sarama_compat", "murmur2"}},
		{"exporter", "file", []string{"format"}, map[string]any{"path": "x"}, []string{"json", "proto"}},
		{"exporter", "debug", []string{"verbosity"}, nil, []string{"basic", "normal", "detailed"}},
		{"exporter", "otlp_grpc", []string{"sending_queue", "batch", "sizer"}, map[string]any{"endpoint": "x:1"}, []string{"bytes", "items"}},
		{"processor", "tail_sampling", []string{"sampling_strategy"}, nil, []string{"span-ingest", "trace-complete"}},
		{"processor", "k8s_attributes", []string{"auth_type"}, nil, []string{"kubeConfig", "none", "serviceAccount", "tls"}},
		{"processor", "transform", []string{"error_mode"}, nil, []string{"ignore", "propagate", "silent"}},
		{"exporter", "otlp_http", []string{"encoding"}, map[string]any{"endpoint": "http://x:1"}, []string{"json", "proto"}},
		{"processor", "metric_start_time", []string{"strategy"}, nil, []string{"start_time_metric", "subtract_initial_point", "true_reset_point"}},
	} {
		ask := func(value string) error {
			var v any = value
			for i := len(c.path) - 1; i >= 0; i-- {
				v = map[string]any{c.path[i]: v}
			}
			config := v.(map[string]any)
			for k, b := range c.beside {
				config[k] = b
			}
			return check.Config(c.kind, c.typ, config)
		}
		for _, v := range c.values {
			if err := ask(v); err != nil {
				t.Errorf("%s %s: %v=%s: %v", c.kind, c.typ, c.path, v, err)
			}
		}
		if ask("no-such-value") == nil {
			t.Errorf("%s %s: %v takes any value", c.kind, c.typ, c.path)
		}
	}
}

// Which routing keys there are depends on the signal, so it only shows when the exporter is made.
func TestRoutingKeys(t *testing.T) {
	for key, signals := range map[string]string{
		"": "traces metrics logs", "service": "traces metrics logs", "traceID": "traces logs", "resource": "metrics logs", "metric": "metrics", "streamID": "metrics", "other": "",
	} {
		for _, signal := range []string{"traces", "metrics", "logs"} {
			err := check.Create("exporter", "load_balancing", signal, map[string]any{
				"routing_key": key, "resolver": map[string]any{"static": map[string]any{"hostnames": []any{"a"}}},
			})
			if want := strings.Contains(signals, signal); (err == nil) != want {
				t.Errorf("%q for %s: %v", key, signal, err)
			}
		}
	}
}

// A policy's type is read when the processor starts.
func TestPolicyTypes(t *testing.T) {
	policy := func(typ any) map[string]any {
		return map[string]any{"policies": []any{map[string]any{"name": "p", "type": typ}}}
	}
	if err := check.Start("processor", "tail_sampling", "traces", policy("always_sample")); err != nil {
		t.Error(err)
	}
	if check.Start("processor", "tail_sampling", "traces", policy("no_such_policy")) == nil {
		t.Error("an unknown policy must be refused")
	}
}
