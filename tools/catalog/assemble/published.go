package assemble

import (
	"os"
	"path/filepath"
	"sort"
	"strings"

	"gopkg.in/yaml.v3"
	"otelc.dev/catalog/option"
)

// fact is one option as the published facts write it.
type fact struct {
	Type       string          `yaml:"type"`
	Default    any             `yaml:"default"`
	Enum       []string        `yaml:"enum"`
	Options    map[string]fact `yaml:"options"`
	Embeds     []string        `yaml:"embeds"`
	Required   any             `yaml:"required"`
	Deprecated any             `yaml:"deprecated"`
}

// publishedFile is one component of the published facts.
type publishedFile struct {
	Type          string            `yaml:"type"`
	Module        string            `yaml:"module"`
	Aliases       []string          `yaml:"aliases"`
	Stability     map[string]string `yaml:"stability"`
	Distributions []string          `yaml:"distributions"`
	AsOf          string            `yaml:"as_of"`
	Options       map[string]fact   `yaml:"options"`
	Embeds        []string          `yaml:"embeds"`
	Required      []string          `yaml:"required"`
	Metrics       []string          `yaml:"metrics"`
	Disabled      []string          `yaml:"metrics_disabled"`
	Attributes    []string          `yaml:"resource_attributes"`
}

// Published reads every component file of a facts folder.
func Published(dir, version string, names *Names) ([]*option.Component, error) {
	paths, _ := filepath.Glob(filepath.Join(dir, "components", "*", "*.yaml"))
	sort.Strings(paths)
	var out []*option.Component
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		var f publishedFile
		if err := yaml.Unmarshal(data, &f); err != nil {
			return nil, err
		}
		kind := strings.TrimSuffix(filepath.Base(filepath.Dir(p)), "s")
		out = append(out, transcribe(f, kind, version, names))
	}
	return out, nil
}

func transcribe(f publishedFile, kind, version string, names *Names) *option.Component {
	module := f.Module
	if !strings.Contains(module, ".") {
		module = "github.com/open-telemetry/opentelemetry-collector-contrib/" + module
	}
	c := &option.Component{
		Kind: kind, Type: f.Type, Aliases: append([]string{}, f.Aliases...), Module: module, ModuleVersion: "v" + version, Grade: "published",
		Stability: map[string]string{}, Distributions: f.Distributions, Notes: []string{},
	}
	for k, v := range f.Stability {
		c.Stability[strings.ReplaceAll(k, "_to_", "->")] = v
	}
	if f.AsOf == "old" {
		c.Notes = append(c.Notes, "some of these facts are older than "+version)
	}
	t := transcriber{names: names, file: f}
	defaults := map[string]any{}
	c.Options = t.keys(f.Options, f.Embeds, defaults)
	for _, r := range f.Required {
		if o := c.Options[r]; o != nil {
			c.Options[r] = o.Copy() // it may be a shared definition's
			c.Options[r].Required = true
		}
	}
	c.Defaults = defaults
	c.Open = t.unknown
	return c
}

type transcriber struct {
	names   *Names
	file    publishedFile
	unknown bool // something is embedded whose keys are not known
}

func (t *transcriber) keys(facts map[string]fact, embeds []string, defaults map[string]any) map[string]*option.Option {
	out := map[string]*option.Option{}
	for _, e := range embeds {
		body, held := t.shared(strings.TrimPrefix(e, "$"))
		if body == nil {
			t.unknown = true
			continue
		}
		for k, o := range body.Keys {
			out[k] = o
		}
		for k, v := range held {
			defaults[k] = v
		}
	}
	for k, f := range facts {
		o, held := t.option(f)
		out[k] = o
		if f.Default != nil {
			defaults[k] = f.Default
		} else if held != nil {
			defaults[k] = held
		}
	}
	return out
}

func (t *transcriber) option(f fact) (*option.Option, map[string]any) {
	inside := map[string]any{}
	o := t.typed(f.Type, f, inside).Copy()
	switch x := f.Required.(type) {
	case bool:
		o.Required = x
	case []any:
		for _, k := range x {
			if inner := o.Keys[asText(k)]; inner != nil {
				o.Keys[asText(k)] = inner.Copy()
				o.Keys[asText(k)].Required = true
			}
		}
	}
	switch x := f.Deprecated.(type) {
	case bool:
		if x {
			o.Deprecated = "deprecated"
		}
	case string:
		o.Deprecated = x
	}
	if len(inside) == 0 || f.Type != "object" {
		return o, nil
	}
	return o, inside
}

func asText(v any) string { s, _ := v.(string); return s }

var scalars = map[string]string{
	"string": "string", "bool": "bool", "int": "int", "float": "float", "duration": "duration", "any": "any", "opaque": "secret", "component_id": "id", "pipeline_id": "string",
}

func (t *transcriber) typed(name string, f fact, inside map[string]any) *option.Option {
	switch {
	case strings.HasPrefix(name, "[") && strings.HasSuffix(name, "]"):
		of := t.typed(name[1:len(name)-1], f, map[string]any{})
		l := option.List(of)
		switch of.Type {
		case "string", "enum", "id", "secret":
			l.AlsoString = true
		}
		return l
	case strings.HasPrefix(name, "map[string]"):
		return option.Map(t.typed(strings.TrimPrefix(name, "map[string]"), f, map[string]any{}))
	case strings.HasPrefix(name, "$"):
		return t.reference(strings.TrimPrefix(name, "$"), f)
	case name == "object":
		keys := t.keys(f.Options, f.Embeds, inside)
		return &option.Option{Type: "object", Keys: keys, Open: len(keys) == 0}
	}
	if kind, ok := scalars[name]; ok {
		if kind == "string" && len(f.Enum) > 0 {
			return option.Enum(append([]string{}, f.Enum...)...)
		}
		return option.Of(kind)
	}
	return option.Any()
}
