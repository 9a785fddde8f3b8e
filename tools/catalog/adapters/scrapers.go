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
func Component(w *reflector.Walker, kind, typ, pkg string, fresh func() any, keys map[string]*option.Option) map[string]any {
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
