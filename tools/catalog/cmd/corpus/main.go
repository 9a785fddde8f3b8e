// corpus collects the test configurations that upstream ships beside each component of this build, and asks the real component
// about each. usage: corpus SOURCES OUTDIR (copies of the files, and corpus.json; not for committing)
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"go.opentelemetry.io/collector/confmap"
	"otelc.dev/catalog/check"
	"otelc.dev/catalog/factory"
	"otelc.dev/catalog/program"
	"otelc.dev/catalog/reflector"
)

// sample is one configuration of one component.
type sample struct {
	Kind   string `json:"kind"`
	Type   string `json:"type"`
	File   string `json:"file"`
	Key    string `json:"key"`
	Config any    `json:"config"`
	OK     bool   `json:"ok"`
	Error  string `json:"error,omitempty"`
	// Start: it is decoded and validated, but the component cannot be made from it, so the collector would not start.
	Start string `json:"start,omitempty"`
	// Env: holds ${...}, which the collector expands before it decodes and this program does not.
	Env bool `json:"env,omitempty"`
}

func main() {
	sources, err := reflector.NewSources(os.Args[1])
	must(err)
	out, err := filepath.Abs(os.Args[2])
	must(err)
	must(os.MkdirAll(out, 0o755))
	samples := []sample{}
	for _, e := range program.Components {
		dir := sources.Dir(e.Module)
		if dir == "" || os.Chdir(dir) != nil { // they name files relative to their module
			continue
		}
		files, _ := filepath.Glob(filepath.Join(dir, "testdata", "*.y*ml"))
		sort.Strings(files)
		for _, f := range files {
			text, err := os.ReadFile(f)
			must(err)
			name := filepath.Join(e.Kind+"-"+factory.Type(e.Factory), filepath.Base(f))
			got := collect(e, name, text)
			if len(got) == 0 {
				continue
			}
			samples = append(samples, got...)
			must(os.MkdirAll(filepath.Join(out, filepath.Dir(name)), 0o755))
			must(os.WriteFile(filepath.Join(out, name), text, 0o644))
		}
	}
	text, err := json.MarshalIndent(samples, "", " ")
	must(err)
	must(os.WriteFile(filepath.Join(out, "corpus.json"), text, 0o644))
	good := 0
	for _, s := range samples {
		if s.OK {
			good++
		}
	}
	fmt.Printf("%d configurations, %d valid, %d invalid\n", len(samples), good, len(samples)-good)
}

// collect finds the component's own entries, at the top of the file or below receivers:, processors: and so on.
func collect(e program.Entry, name string, text []byte) []sample {
	retrieved, err := confmap.NewRetrievedFromYAML(text)
	if err != nil {
		return nil
	}
	raw, err := retrieved.AsRaw()
	top, ok := raw.(map[string]any)
	if err != nil || !ok {
		return nil
	}
	if below, ok := top[e.Kind+"s"].(map[string]any); ok {
		top = below
	}
	own := map[string]bool{factory.Type(e.Factory): true}
	for _, a := range factory.Aliases(e.Factory) {
		own[a] = true
	}
	keys := make([]string, 0, len(top))
	for k := range top {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	out := []sample{}
	for _, k := range keys {
		typ, _, _ := strings.Cut(k, "/")
		config, isMap := top[k].(map[string]any)
		if !own[typ] || !isMap && top[k] != nil {
			continue
		}
		written, _ := json.Marshal(config)
		s := sample{Kind: e.Kind, Type: factory.Type(e.Factory), File: name, Key: k, Config: json.RawMessage(written), Env: strings.Contains(string(written), "${")}
		err := check.Config(e.Kind, typ, config)
		if errors.Is(err, check.ErrUnknown) {
			continue
		}
		s.OK = err == nil
		if err != nil {
			s.Error = err.Error()
		} else if err := check.Create(e.Kind, typ, "", config); err != nil {
			s.Start = err.Error()
		}
		out = append(out, s)
	}
	return out
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
