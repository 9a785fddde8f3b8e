package ottl

import (
	"fmt"
	"sort"
	"strings"

	"otelc.dev/catalog/check"
	"otelc.dev/catalog/reflector"
)

const contrib = "github.com/open-telemetry/opentelemetry-collector-contrib/"

// signals: contexts → the key of transform's statements they may stand in.
var signals = map[string]string{
	"resource": "trace", "scope": "trace", "span": "trace", "spanevent": "trace",
	"metric": "metric", "datapoint": "metric", "exemplar": "metric", "log": "log", "profile": "profile",
}

// Contexts in the order in which they are written about.
var Contexts = []string{"resource", "scope", "span", "spanevent", "metric", "datapoint", "exemplar", "log", "profile"}

// Transform asks the transform processor to take one statement in a context.
func Transform(context, statement string) error {
	group := map[string]any{"context": context, "statements": []any{statement}}
	return check.Config("processor", "transform", map[string]any{signals[context] + "_statements": []any{group}})
}

// filterKeys: contexts → where filter takes conditions of them.
var filterKeys = map[string][2]string{
	"resource": {"traces", "resource"}, "span": {"traces", "span"}, "spanevent": {"traces", "spanevent"}, "metric": {"metrics", "metric"},
	"datapoint": {"metrics", "datapoint"}, "log": {"logs", "log_record"}, "profile": {"profiles", "profile"},
}

// Filter asks the filter processor to take one condition in a context.
func Filter(context, condition string) error {
	at, ok := filterKeys[context]
	if !ok {
		return fmt.Errorf("filter has no context %s", context)
	}
	return check.Config("processor", "filter", map[string]any{at[0]: map[string]any{at[1]: []any{condition}}})
}

// countKeys: contexts → the counted things of the count connector.
var countKeys = map[string]string{
	"span": "spans", "spanevent": "spanevents", "metric": "metrics", "datapoint": "datapoints", "log": "logs", "profile": "profiles",
}

// Count asks the count connector to take one condition in a context.
func Count(context, condition string) error {
	key, ok := countKeys[context]
	if !ok {
		return fmt.Errorf("count has no context %s", context)
	}
	return check.Config("connector", "count", map[string]any{key: map[string]any{"m": map[string]any{"conditions": []any{condition}}}})
}

// Known lists which of the functions a component's context knows: an unknown one is named in the refusal.
func Known(ask func(context, text string) error, context string, functions map[string]*Function, write func(call string, f *Function) string) []string {
	out := []string{}
	for fn, f := range functions {
		if write(fn, f) == "" {
			continue
		}
		err := ask(context, write(fn+"()", f))
		if err == nil || !strings.Contains(err.Error(), "undefined function") && !strings.Contains(err.Error(), "has no context") && !strings.Contains(err.Error(), "invalid keys") {
			out = append(out, fn)
		}
	}
	sort.Strings(out)
	return out
}

// Statement and Condition write a call where a statement, or a condition, is wanted.
func Statement(call string, f *Function) string {
	if f.Kind == "editor" {
		return call
	}
	return "set(cache[\"x\"], " + call + ")"
}

// Condition writes a call where a condition is wanted; nothing for editors, which cannot stand in one.
func Condition(call string, f *Function) string {
	if f.Kind == "editor" {
		return ""
	}
	return call + " == nil"
}

// Path is one path segment: what may follow it, and whether it takes an index.
type Path struct {
	Keys    []string `json:"keys,omitempty"`
	Indexed bool     `json:"indexed,omitempty"`
}

// Paths finds the paths below a prefix by asking about every lower-case literal of the context packages.
func Paths(s *reflector.Sources, context, prefix string) map[string]Path {
	about := context
	if prefix != "" {
		about = strings.TrimSuffix(prefix, ".")
	}
	words := lower(s.Literals(packagesAbout(s, about)...))
	read := func(path string) bool { return Transform(context, "set(cache[\"x\"], "+path+")") == nil }
	out := map[string]Path{}
	for _, word := range words {
		at := prefix + word
		plain := read(at)
		p := Path{Keys: []string{}}
		if plain {
			p.Indexed = read(at + "[\"x\"]")
		}
		for _, next := range words {
			if read(at + "." + next) {
				p.Keys = append(p.Keys, next)
			}
		}
		if plain || len(p.Keys) > 0 {
			out[word] = p
		}
	}
	return out
}

// Enums finds the enum symbols of a context.
func Enums(s *reflector.Sources, context string) []string {
	out := []string{}
	for _, word := range s.Literals(contextPackages(s)...) {
		if word == strings.ToUpper(word) && word != strings.ToLower(word) && Transform(context, "set(cache[\"x\"], "+word+")") == nil {
			out = append(out, word)
		}
	}
	return out
}

func contextPackages(s *reflector.Sources) []string { return s.Packages(contrib + "pkg/ottl/contexts") }

// packagesAbout: the packages that can hold the words of one context's paths.
func packagesAbout(s *reflector.Sources, context string) []string {
	out := []string{}
	for _, pkg := range contextPackages(s) {
		last := pkg[strings.LastIndex(pkg, "/")+1:]
		switch last {
		case "internal", "ctxcommon", "ctxcache", "ctxprofilecommon", "ottl" + context, "ctx" + strings.TrimPrefix(context, "instrumentation_"):
			out = append(out, pkg)
		}
	}
	return out
}

func lower(words []string) []string {
	out := []string{}
	for _, w := range words {
		if w != "" && w != "nil" && w != "true" && w != "false" && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz_") == "" {
			out = append(out, w)
		}
	}
	return out
}
