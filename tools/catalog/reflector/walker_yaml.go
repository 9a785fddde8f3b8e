package reflector

import (
	"reflect"

	"otelc.dev/catalog/option"
)

type oldYAML interface {
	UnmarshalYAML(unmarshal func(any) error) error
}

// YAML describes a type that is read by a YAML library, not by confmap. Prometheus adds keys at run time (one for each
// registered service discovery): its types decode into a struct they make on the way, which is caught here and described too.
func (w *Walker) YAML(t reflect.Type) *option.Option {
	y := w.With("yaml")
	y.yamlKinds()
	return y.reference(t) // not Type: the adapter that led here would be asked again
}

// yamlKinds teaches this walker that structs which decode themselves may take more keys than they declare.
func (w *Walker) yamlKinds() {
	adapters := map[string]Adapter{}
	for k, a := range w.Adapters {
		adapters[k] = a
	}
	for _, name := range []string{"github.com/prometheus/prometheus/config.ScrapeConfig", "github.com/prometheus/prometheus/config.AlertmanagerConfig"} {
		adapters[name] = func(w *Walker, t reflect.Type) *option.Option { return w.dynamicYAML(t) }
	}
	adapters["github.com/prometheus/prometheus/model/labels.Labels"] = func(*Walker, reflect.Type) *option.Option {
		return option.Map(option.Of("string"))
	}
	adapters["github.com/prometheus/prometheus/discovery/targetgroup.Group"] = func(*Walker, reflect.Type) *option.Option {
		// its yaml form is written by hand upstream: targets and labels
		return option.Object(map[string]*option.Option{
			"targets": option.List(option.Of("string")),
			"labels":  option.Map(option.Of("string")),
		})
	}
	adapters["github.com/prometheus/common/config.ProxyHeader"] = func(*Walker, reflect.Type) *option.Option {
		return option.Map(option.List(option.Of("secret")))
	}
	adapters["github.com/prometheus/common/config.Headers"] = func(*Walker, reflect.Type) *option.Option {
		return option.Map(option.Object(map[string]*option.Option{
			"values": option.List(option.Of("string")), "secrets": option.List(option.Of("secret")), "files": option.List(option.Of("string")),
		}))
	}
	w.Adapters = adapters
	w.words = true
}

func (w *Walker) dynamicYAML(t reflect.Type) *option.Option {
	key := w.key(t)
	if _, done := w.Types[key]; done {
		return &option.Option{Ref: key}
	}
	body := &option.Option{Type: "object"}
	w.Types[key] = body
	body.Keys = w.Keys(t)
	for _, made := range captured(t) {
		if made.Kind() == reflect.Struct && made.Name() == "" {
			for k, o := range w.keys(made) {
				body.Keys[k] = o
			}
		}
	}
	return &option.Option{Ref: key}
}

// captured runs a type's UnmarshalYAML and notes which types it asks to have filled.
func captured(t reflect.Type) (types []reflect.Type) {
	u, ok := reflect.New(t).Interface().(oldYAML)
	if !ok {
		return nil
	}
	defer func() { _ = recover() }()
	_ = u.UnmarshalYAML(func(into any) error {
		types = append(types, reflect.TypeOf(into).Elem())
		return nil
	})
	return types
}
