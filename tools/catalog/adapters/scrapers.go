package adapters

import (
	"reflect"
	"strings"

	"go.opentelemetry.io/collector/confmap"
	"otelc.dev/catalog/option"
	"otelc.dev/catalog/reflector"
)

// scraperReceivers decode `scrapers` themselves, into a map of interfaces.
var scraperReceivers = map[string]bool{"host_metrics": true, "hostmetrics": true, "github": true, "gitlab": true}

// Component finishes a component's options where its own Unmarshal reads keys that no struct tag names.
// It returns what each scraper holds by default, keyed by path.
// make says whether the component can be made from a configuration, for facts that show only then.
func Component(w *reflector.Walker, kind, typ, pkg string, fresh func() any, make func(map[string]any) error, keys map[string]*option.Option) map[string]any {
	if detectors := keys["detectors"]; kind == "processor" && detectors != nil {
		keys["detectors"] = detectorNames(w, pkg, make, detectors)
	}
	if kind != "receiver" || !scraperReceivers[typ] {
		return nil
	}
	blocks := map[string]any{}
	found := map[string]*option.Option{}
	for _, name := range w.Sources.Literals(w.Sources.Packages(pkg)...) {
		if !operatorName(name) {
			continue
		}
		if s := scraper(fresh, name); s.IsValid() {
			o := &option.Option{Type: "object", Keys: w.Keys(s.Type()), Optional: true}
			found[name] = o
			if defaults, err := reflector.Marshal(s.Interface()); err == nil {
				blocks["scrapers."+name] = defaults
			}
		}
	}
	keys["scrapers"] = option.Object(found)
	return blocks
}

// scraper has the receiver decode one empty scraper, and returns that scraper's configuration.
func scraper(fresh func() any, name string) (found reflect.Value) {
	defer func() {
		if recover() != nil {
			found = reflect.Value{}
		}
	}()
	cfg := fresh()
	in := map[string]any{"scrapers": map[string]any{name: map[string]any{}}}
	if err := confmap.NewFromStringMap(in).Unmarshal(cfg); err != nil {
		return reflect.Value{}
	}
	m := reflect.ValueOf(cfg).Elem().FieldByName("Scrapers")
	for _, k := range m.MapKeys() {
		if strings.Contains(m.MapIndex(k).Elem().Type().String(), "Config") {
			return m.MapIndex(k).Elem().Elem()
		}
	}
	return reflect.Value{}
}

// detectorNames closes the list of resource detectors: the processor refuses an unknown one when it is made.
func detectorNames(w *reflector.Walker, pkg string, make func(map[string]any) error, list *option.Option) *option.Option {
	with := func(name string) error { return make(map[string]any{"detectors": []any{name}}) }
	if with("no-such-detector") == nil {
		return list
	}
	names := []string{}
	for _, name := range w.Sources.Literals(w.Sources.Packages(pkg)...) {
		if !operatorName(name) {
			continue
		}
		if err := with(name); err == nil || !strings.Contains(err.Error(), "invalid detector key") {
			names = append(names, name)
		}
	}
	closed := option.List(option.Enum(names...))
	closed.AlsoString = true
	return closed
}
