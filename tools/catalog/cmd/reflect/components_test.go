package main

import (
	"os"
	"sort"
	"strings"
	"testing"

	"otelc.dev/catalog/adapters"
	"otelc.dev/catalog/check"
	"otelc.dev/catalog/factory"
	"otelc.dev/catalog/option"
	"otelc.dev/catalog/program"
	"otelc.dev/catalog/reflector"
)

// describeOne reflects one real component of the build.
func describeOne(t *testing.T, kind, typ string) (*option.Component, *reflector.Walker) {
	t.Helper()
	path := os.Getenv("OTELC_SOURCES")
	if path == "" {
		t.Skip("OTELC_SOURCES names no list of sources")
	}
	sources, err := reflector.NewSources(path)
	if err != nil {
		t.Fatal(err)
	}
	w := reflector.New(sources)
	adapters.Register(w)
	for _, e := range program.Components {
		if e.Kind == kind && factory.Type(e.Factory) == typ {
			return describe(w, e), w
		}
	}
	t.Fatalf("no %s %s in this build", kind, typ)
	return nil, nil
}

func has(t *testing.T, keys map[string]*option.Option, names ...string) {
	t.Helper()
	for _, n := range names {
		if keys[n] == nil {
			got := []string{}
			for k := range keys {
				got = append(got, k)
			}
			sort.Strings(got)
			t.Errorf("no key %s among %s", n, strings.Join(got, " "))
		}
	}
}

func TestHostMetricsScrapersHaveTheirMetrics(t *testing.T) {
	c, w := describeOne(t, "receiver", "host_metrics")
	has(t, c.Options, "collection_interval", "root_path", "scrapers")
	has(t, c.Options["scrapers"].Keys, "cpu", "disk", "filesystem", "load", "memory", "network", "paging", "process", "processes")
	cpu := c.Options["scrapers"].Keys["cpu"]
	metrics := w.Resolve(cpu.Keys["metrics"])
	has(t, metrics.Keys, "system.cpu.time", "system.cpu.utilization")
	if c.BlockDefaults["scrapers.cpu"] == nil {
		t.Error("cpu's defaults are not known")
	}
}

func TestPrometheusReadsItsOwnConfiguration(t *testing.T) {
	c, w := describeOne(t, "receiver", "prometheus")
	config := w.Resolve(c.Options["config"])
	has(t, config.Keys, "global", "scrape_configs")
	scrape := w.Resolve(config.Keys["scrape_configs"].Of)
	has(t, scrape.Keys, "job_name", "static_configs", "kubernetes_sd_configs", "relabel_configs", "metrics_path", "basic_auth")
}

func TestOperatorsKnowTheRegistry(t *testing.T) {
	c, w := describeOne(t, "receiver", "file_log")
	operator := w.Resolve(c.Options["operators"].Of)
	types := strings.Join(operator.Keys["type"].Values, " ")
	for _, want := range []string{"json_parser", "regex_parser", "router", "move", "recombine", "container"} {
		if !strings.Contains(types, want) {
			t.Errorf("no operator %s in %s", want, types)
		}
	}
	if !operator.Open {
		t.Error("operators ignore unknown keys")
	}
}

func TestTransformTakesBothStyles(t *testing.T) {
	c, _ := describeOne(t, "processor", "transform")
	styles := c.Options["trace_statements"].AnyOf
	if len(styles) != 2 || styles[0].Of.Type != "ottl" || styles[1].Of.Ref == "" {
		t.Errorf("%+v", styles)
	}
}

func TestKafkaAcks(t *testing.T) {
	for _, acks := range []any{"all", -1, 0, 1} {
		if err := check.Config("exporter", "kafka", map[string]any{"producer": map[string]any{"required_acks": acks}}); err != nil {
			t.Errorf("%v: %v", acks, err)
		}
	}
	for _, acks := range []any{"most", 2} {
		if check.Config("exporter", "kafka", map[string]any{"producer": map[string]any{"required_acks": acks}}) == nil {
			t.Errorf("%v must be refused", acks)
		}
	}
}
