// Package adapters describes the configuration types that decode themselves, where reflection sees the wrong thing.
// None of it imports a component: each adapter knows a type by name and asks the type's own code what it accepts.
package adapters

import (
	"reflect"

	"go.opentelemetry.io/collector/confmap"
	"otelc.dev/catalog/option"
	"otelc.dev/catalog/reflector"
)

const (
	contrib = "github.com/open-telemetry/opentelemetry-collector-contrib/"
	core    = "go.opentelemetry.io/collector/"
)

// Register gives a walker every adapter.
func Register(w *reflector.Walker) {
	w.Adapters[core+"config/configopaque.MapList"] = headers
	for _, pkg := range []string{"pkg/kafka/configkafka", "exporter/kafkaexporter", "internal/kafka/configkafka"} {
		w.Adapters[contrib+pkg+".RequiredAcks"] = requiredAcks
	}
	// Besides its constants it takes the id of an extension.
	w.Adapters[contrib+"pkg/kafka/configkafka.GroupRebalanceStrategy"] = text
	w.Adapters[contrib+"pkg/stanza/operator.Config"] = operators
	w.Adapters[contrib+"receiver/carbonreceiver/protocol.Config"] = carbonParser
	for _, name := range []string{
		"receiver/prometheusreceiver.PromConfig",
		"receiver/prometheusreceiver/internal/targetallocator.PromHTTPSDConfig",
		"receiver/prometheusreceiver/internal/targetallocator.PromHTTPClientConfig",
		"receiver/prometheusreceiver/targetallocator.PromHTTPSDConfig",
		"receiver/prometheusreceiver/targetallocator.PromHTTPClientConfig",
	} {
		w.Adapters[contrib+name] = prometheus
	}
	patches(w)
}

func text(*reflector.Walker, reflect.Type) *option.Option { return option.Of("string") }

// headers: a map from names to secrets, or a list of name and value.
func headers(*reflector.Walker, reflect.Type) *option.Option {
	pair := option.Object(map[string]*option.Option{"name": option.Of("string"), "value": option.Of("secret")})
	return &option.Option{AnyOf: []*option.Option{option.Map(option.Of("secret")), option.List(pair)}}
}

// requiredAcks: -1, 0 or 1, and the word all for -1.
func requiredAcks(*reflector.Walker, reflect.Type) *option.Option {
	low, high := -1.0, 1.0
	return &option.Option{AnyOf: []*option.Option{{Type: "int", Min: &low, Max: &high}, option.Enum("all")}}
}

// carbonParser: which keys stand under config depends on type.
func carbonParser(w *reflector.Walker, t reflect.Type) *option.Option {
	keys := w.Keys(t)
	var names []string
	inside := map[string]*option.Option{}
	for _, name := range w.Sources.Literals(t.PkgPath()) {
		v := decoded(t, map[string]any{"type": name})
		if !v.IsValid() {
			continue
		}
		names = append(names, name)
		for k, o := range w.Keys(concrete(v.FieldByName("Config"))) {
			inside[k] = o
		}
	}
	keys["type"] = option.Enum(names...)
	keys["config"] = option.Object(inside)
	return option.Object(keys)
}

// prometheus: a redeclared Prometheus type, read by a YAML library.
func prometheus(w *reflector.Walker, t reflect.Type) *option.Option {
	return w.YAML(t)
}

// decoded makes a value of the type and has it decode a configuration; invalid when it refuses.
func decoded(t reflect.Type, from map[string]any) (v reflect.Value) {
	defer func() {
		if recover() != nil {
			v = reflect.Value{}
		}
	}()
	p := reflect.New(t)
	if err := confmap.NewFromStringMap(from).Unmarshal(p.Interface()); err != nil {
		return reflect.Value{}
	}
	return p.Elem()
}

// concrete is the struct type behind an interface or pointer value.
func concrete(v reflect.Value) reflect.Type {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	return v.Type()
}
