package assemble

import (
	"encoding/json"
	"os"
	"sort"
	"strings"
)

// Distributions: release → distribution → kind (plural) → "module version".
type Distributions map[string]map[string]map[string][]string

var shortNames = map[string]string{"otelcol": "core", "otelcol-contrib": "contrib", "otelcol-k8s": "k8s", "otelcol-otlp": "otlp"}

// ReadDistributions reads distributions.json, from the published facts or from the catalog: one form.
func ReadDistributions(path string) (Distributions, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	out := Distributions{}
	return out, json.Unmarshal(data, &out)
}

// Listed is a component that some distribution of a release contains.
type Listed struct {
	Kind, Module, Version string
	Distributions         []string
}

// Of lists the components of a release by kind and module.
func (d Distributions) Of(release string) map[string]*Listed {
	out := map[string]*Listed{}
	for name, kinds := range d[release] {
		who, ok := shortNames[name]
		if !ok {
			continue
		}
		for plural, modules := range kinds {
			kind := strings.TrimSuffix(plural, "s")
			switch kind {
			case "receiver", "processor", "exporter", "connector", "extension":
			default:
				continue
			}
			for _, m := range modules {
				module, version, _ := strings.Cut(m, " ")
				l := out[kind+" "+module]
				if l == nil {
					l = &Listed{Kind: kind, Module: module, Version: version}
					out[kind+" "+module] = l
				}
				l.Distributions = append(l.Distributions, who)
			}
		}
	}
	for _, l := range out {
		sort.Slice(l.Distributions, func(i, j int) bool { return place(l.Distributions[i]) < place(l.Distributions[j]) })
	}
	return out
}

func place(who string) int { return strings.Index("core contrib k8s otlp", who) }

// Link is the upstream page of a module.
func Link(module string) string {
	for prefix, repo := range map[string]string{
		"github.com/open-telemetry/opentelemetry-collector-contrib/": "opentelemetry-collector-contrib",
		"go.opentelemetry.io/collector/":                             "opentelemetry-collector",
	} {
		if rest, ok := strings.CutPrefix(module, prefix); ok {
			return "https://github.com/open-telemetry/" + repo + "/tree/main/" + rest
		}
	}
	if module == "go.opentelemetry.io/obi" {
		return "https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation"
	}
	return "https://" + module
}
