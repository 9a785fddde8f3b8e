// ottl writes the OTTL facts of this build. usage: ottl SOURCES OUT.json
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"otelc.dev/catalog/ottl"
	"otelc.dev/catalog/program"
	"otelc.dev/catalog/reflector"
)

const contrib = "github.com/open-telemetry/opentelemetry-collector-contrib/"

type context struct {
	Paths map[string]ottl.Path `json:"paths"`
	// Also: prefixes of other contexts that may be named here.
	Also  []string `json:"also"`
	Enums []string `json:"enums"`
}

type facts struct {
	Version    string                         `json:"version"`
	Contexts   map[string]context             `json:"contexts"`
	Functions  map[string]*ottl.Function      `json:"functions"`
	Components map[string]map[string][]string `json:"components"`
	Notes      []string                       `json:"notes"`
}

func main() {
	sources, err := reflector.NewSources(os.Args[1])
	check(err)
	pkgs := sources.Packages(contrib + "pkg/ottl")
	for _, more := range []string{"processor/transformprocessor", "processor/filterprocessor", "internal/filter/filterottl", "connector/routingconnector"} {
		pkgs = append(pkgs, sources.Packages(contrib+more)...)
	}
	out := facts{Version: program.Release, Contexts: map[string]context{}, Functions: ottl.Functions(sources, pkgs), Components: map[string]map[string][]string{}, Notes: []string{
		"tail_sampling takes the functions and contexts of filter (span, spanevent)",
		"routing takes the converters, delete_key, delete_matching_keys and route",
	}}
	for _, c := range ottl.Contexts {
		if err := ottl.Transform(c, "set(cache[\"x\"], 1)"); err != nil {
			fmt.Fprintln(os.Stderr, "no context", c, err)
			continue
		}
		ctx := context{Paths: ottl.Paths(sources, c, ""), Also: []string{}, Enums: ottl.Enums(sources, c)}
		for _, other := range append([]string{"instrumentation_scope", "otelcol"}, ottl.Contexts...) {
			for _, probe := range []string{"attributes", "name", "client.addr", "grpc.metadata", "filtered_attributes"} {
				if ottl.Transform(c, "set(cache[\"x\"], "+other+"."+probe+")") == nil {
					ctx.Also = append(ctx.Also, other)
					break
				}
			}
		}
		for _, other := range ctx.Also { // met as first words of paths already: they are contexts, not paths
			delete(ctx.Paths, other)
		}
		out.Contexts[c] = ctx
		add(&out, "transform", c, ottl.Known(ottl.Transform, c, out.Functions, ottl.Statement))
		if ottl.Filter(c, "true") == nil {
			add(&out, "filter", c, ottl.Known(ottl.Filter, c, out.Functions, ottl.Condition))
		}
		if ottl.Count(c, "true") == nil {
			add(&out, "count", c, ottl.Known(ottl.Count, c, out.Functions, ottl.Condition))
		}
	}
	if strings.Contains(strings.Join(out.Contexts["span"].Also, " "), "otelcol") {
		out.Contexts["otelcol"] = context{Paths: ottl.Paths(sources, "span", "otelcol."), Also: []string{}, Enums: []string{}}
	}
	out.Contexts["instrumentation_scope"] = context{Paths: ottl.Paths(sources, "span", "instrumentation_scope."), Also: []string{}, Enums: []string{}}
	text, err := json.MarshalIndent(out, "", " ")
	check(err)
	check(os.WriteFile(os.Args[2], append(text, '\n'), 0o644))
}

func add(f *facts, component, context string, functions []string) {
	if f.Components[component] == nil {
		f.Components[component] = map[string][]string{}
	}
	f.Components[component][context] = functions
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
