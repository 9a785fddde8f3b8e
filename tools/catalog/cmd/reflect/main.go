// reflect writes what the components of this build say about themselves, as one bundle.
// usage: reflect SOURCES OUT.json   (SOURCES: lines of import path and directory)
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"sort"
	"strings"

	"go.opentelemetry.io/collector/confmap"
	"otelc.dev/catalog/adapters"
	"otelc.dev/catalog/factory"
	"otelc.dev/catalog/option"
	"otelc.dev/catalog/program"
	"otelc.dev/catalog/reflector"
)

func main() {
	sources, err := reflector.NewSources(os.Args[1])
	must(err)
	w := reflector.New(sources)
	adapters.Register(w)
	bundle := &option.Bundle{Version: program.Release, Types: w.Types}
	for _, e := range program.Components {
		bundle.Components = append(bundle.Components, describe(w, e))
	}
	out, err := json.MarshalIndent(bundle, "", " ")
	must(err)
	must(os.WriteFile(os.Args[2], append(out, '\n'), 0o644))
	var selfmade []string
	for name := range w.Selfmade {
		selfmade = append(selfmade, name)
	}
	sort.Strings(selfmade)
	fmt.Fprintf(os.Stderr, "%d components; types that decode themselves and were read by reflection:\n %s\n", len(bundle.Components), strings.Join(selfmade, "\n "))
}

func describe(w *reflector.Walker, e program.Entry) *option.Component {
	c := &option.Component{
		Kind: e.Kind, Type: factory.Type(e.Factory), Aliases: factory.Aliases(e.Factory), Module: e.Module, ModuleVersion: e.Version,
		Grade: "factory", Stability: factory.Stability(e.Kind, e.Factory), Options: map[string]*option.Option{}, Notes: []string{},
	}
	fresh := func() any { return factory.Default(e.Factory) }
	cfg := fresh()
	t := reflect.TypeOf(cfg)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() == reflect.Struct {
		c.Options, c.Open = w.Keys(t), w.Open(t)
	}
	create := func(config map[string]any) error {
		cfg := fresh()
		if err := confmap.NewFromStringMap(config).Unmarshal(cfg); err != nil {
			return err
		}
		_, err := factory.CreateFor(e.Kind, e.Factory, cfg, "")
		return err
	}
	blocks := adapters.Component(w, c.Kind, c.Type, e.Module, fresh, create, c.Options)
	// What a configuration that says nothing comes to: a type that decodes itself may change what its factory gave it.
	held := fresh()
	if _, decodesItself := held.(confmap.Unmarshaler); !decodesItself || confmap.New().Unmarshal(held) != nil {
		held = cfg
	}
	defaults, err := reflector.Marshal(held)
	if err != nil {
		c.Notes = append(c.Notes, "defaults could not be marshalled")
		fmt.Fprintln(os.Stderr, c.Type, err)
		defaults = map[string]any{}
	}
	reflector.Prune(defaults, c.Options, c.Open)
	c.Defaults = defaults
	c.BlockDefaults = w.Blocks(fresh, c.Options, defaults)
	for path, held := range blocks {
		c.BlockDefaults[path] = held
	}
	if e.Kind == "extension" {
		c.Extras = map[string][]string{"implements": factory.Implements(c.Type, factory.Create(e.Factory, cfg))}
	}
	// A block that the default configuration already holds is not absent, whatever its Go type.
	for key, o := range c.Options {
		if o.Optional && defaults[key] != nil {
			o = o.Copy()
			o.Optional = false
			c.Options[key] = o
		}
	}
	return c
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
