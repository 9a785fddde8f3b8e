package assemble

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"otelc.dev/catalog/option"
)

// Release is one catalog to write.
type Release struct {
	Version, Root, Facts string
	Newest               bool
	Listed               map[string]*Listed
	Bundles              []*option.Bundle // the release's own first
}

// Write merges, names and writes one release's catalog; from collects where each file's facts come from.
func (r *Release) Write(from map[string]string) (Index, error) {
	names := NewNames()
	found := map[string]*option.Component{}
	for _, b := range r.Bundles {
		own := b.Version == r.Version
		names.Add(b, own)
		for _, c := range b.Components {
			if l := r.Listed[c.Kind+" "+c.Module]; !own && l == nil || found[c.Kind+" "+c.Module] != nil {
				continue
			}
			if !own {
				adopt(c, r.Version)
			}
			found[c.Kind+" "+c.Module] = c
		}
	}
	published, err := r.published(names)
	if err != nil {
		return Index{}, err
	}
	for _, c := range published {
		rename(c)
		if found[c.Kind+" "+c.Module] == nil && (r.Listed[c.Kind+" "+c.Module] != nil) {
			found[c.Kind+" "+c.Module] = c
		}
	}
	components := []*option.Component{}
	for key, l := range r.Listed {
		if c := found[key]; c != nil {
			c.Distributions = l.Distributions
		} else {
			found[key] = unknown(l)
		}
	}
	for _, c := range found {
		c.Link = Link(c.Module)
		if c.Distributions == nil {
			c.Distributions = []string{}
		}
		components = append(components, c)
	}
	sort.Slice(components, func(i, j int) bool {
		return components[i].Kind+" "+components[i].Type < components[j].Kind+" "+components[j].Type
	})
	return r.write(names, components, from)
}

func (r *Release) write(names *Names, components []*option.Component, from map[string]string) (Index, error) {
	dir := filepath.Join(r.Root, r.Version)
	shared := Inline(names, components)
	for _, kind := range []string{"receivers", "processors", "exporters", "connectors", "extensions"} {
		if err := os.RemoveAll(filepath.Join(dir, kind)); err != nil {
			return Index{}, err
		}
	}
	if err := WriteJSON(filepath.Join(dir, "definitions.json"), shared); err != nil {
		return Index{}, err
	}
	from[r.Version+"/definitions.json"] = "the configuration types of the modules named in the other files of " + r.Version
	from[r.Version] = "opentelemetry-collector and opentelemetry-collector-contrib " + r.Version
	for _, c := range components {
		if c.Grade == "none" {
			continue
		}
		rel := r.Version + "/" + c.Kind + "s/" + c.Type + ".json"
		from[rel] = c.Module + " " + c.ModuleVersion
		if c.Grade == "published" {
			from[rel] = c.Module + ": config.schema.yaml, metadata.yaml, factory.go as published"
		}
		if err := WriteJSON(filepath.Join(r.Root, rel), c); err != nil {
			return Index{}, err
		}
	}
	index := MakeIndex(r.Version, components)
	return index, WriteJSON(filepath.Join(dir, "index.json"), index)
}

// published reads the facts folder, or, without one, the committed transcription.
func (r *Release) published(names *Names) ([]*option.Component, error) {
	if !r.Newest {
		return nil, nil
	}
	if r.Facts != "" {
		return Published(r.Facts, r.Version, names)
	}
	var out []*option.Component
	paths, _ := filepath.Glob(filepath.Join(r.Root, r.Version, "*", "*.json"))
	sort.Strings(paths)
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		var c option.Component
		if json.Unmarshal(data, &c) == nil && c.Grade == "published" {
			out = append(out, &c)
		}
	}
	return out, nil
}

// adopt makes a near release's component one of this release.
func adopt(c *option.Component, version string) {
	rename(c)
	c.Notes = append(c.Notes, "options are those of "+c.ModuleVersion)
}

// unknown is a component of which only the name is known; types follow their module's name unless the table says otherwise.
func unknown(l *Listed) *option.Component {
	base := l.Module[strings.LastIndex(l.Module, "/")+1:]
	typ := strings.TrimSuffix(base, l.Kind)
	if t, ok := typeOf[base]; ok {
		typ = t
	}
	return &option.Component{
		Kind: l.Kind, Type: typ, Aliases: []string{}, Module: l.Module, ModuleVersion: l.Version, Grade: "none",
		Stability: map[string]string{}, Distributions: l.Distributions, Options: map[string]*option.Option{}, Defaults: map[string]any{}, Notes: []string{},
	}
}
