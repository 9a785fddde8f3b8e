package reflector

import (
	"encoding"
	"reflect"
	"sort"
	"strings"

	"go.opentelemetry.io/collector/confmap"
	"otelc.dev/catalog/option"
)

var (
	textType      = reflect.TypeFor[encoding.TextUnmarshaler]()
	unmarshalType = reflect.TypeFor[confmap.Unmarshaler]()
)

// named: types whose catalog type cannot be told from their kind. By suffix of the full name, so that it holds for every version.
var named = map[string]string{
	"time.Duration": "duration",
	"time.Time":     "string",
	"net/url.URL":   "string",
	"regexp.Regexp": "string",
	"go.opentelemetry.io/collector/component.ID":                                                    "id",
	"go.opentelemetry.io/collector/component.Type":                                                  "string",
	"go.opentelemetry.io/collector/pipeline.ID":                                                     "string",
	"go.opentelemetry.io/collector/config/configopaque.String":                                      "secret",
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/stanza/operator/helper.ByteSize": "size",
	"github.com/prometheus/common/model.Duration":                                                   "duration",
	"github.com/prometheus/common/config.Secret":                                                    "secret",
	"github.com/prometheus/common/config.URL":                                                       "string",
	"github.com/prometheus/prometheus/model/relabel.Regexp":                                         "string",
	"github.com/alecthomas/units.Base2Bytes":                                                        "size",
}

func (w *Walker) known(t reflect.Type) *option.Option {
	if kind, ok := named[Name(t)]; ok {
		o := option.Of(kind)
		switch Name(t) {
		case "github.com/prometheus/common/model.Duration":
			o.AlsoString = true // "1d" and "1w" are fine there, unlike in Go's durations
		case "github.com/open-telemetry/opentelemetry-collector-contrib/pkg/stanza/operator/helper.ByteSize":
			o.AlsoInt = true
		}
		return o
	}
	if reflect.PointerTo(t).Implements(textType) {
		return w.text(t)
	}
	return nil
}

// text asks a type that parses itself from text about every literal in its package. What it takes are its values,
// unless it also takes nonsense, or a value with something after it: then it is free text.
func (w *Walker) text(t reflect.Type) *option.Option {
	if o, done := w.enums[t]; done {
		return o.Copy()
	}
	o := option.Of("string")
	if !accepts(t, "no-such-value-0") {
		var values []string
		for _, v := range w.Sources.Literals(t.PkgPath()) {
			if accepts(t, v) {
				values = append(values, v)
			}
		}
		if values = foldCase(t, values); len(values) > 0 && !accepts(t, values[len(values)-1]+".x") {
			o = option.Enum(values...)
		}
	}
	w.enums[t] = o
	return o.Copy()
}

// foldCase keeps one spelling of values that differ in case only, in lower case where the type takes that.
func foldCase(t reflect.Type, values []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, v := range values {
		low := strings.ToLower(v)
		if seen[low] {
			continue
		}
		seen[low] = true
		if accepts(t, low) {
			v = low
		}
		out = append(out, v)
	}
	sort.Strings(out)
	return out
}

func accepts(t reflect.Type, text string) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	v := reflect.New(t).Interface().(encoding.TextUnmarshaler)
	return v.UnmarshalText([]byte(text)) == nil
}

func (w *Walker) scalar(t reflect.Type) *option.Option {
	if _, reads := reflect.PointerTo(t).MethodByName("UnmarshalYAML"); reads && w.words && t.Kind() != reflect.String {
		return option.Of("string")
	}
	switch t.Kind() {
	case reflect.Bool:
		return option.Of("bool")
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return option.Of("int")
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return option.Of("uint")
	case reflect.Float32, reflect.Float64:
		return option.Of("float")
	case reflect.String:
		if t.PkgPath() != "" {
			if values := w.Sources.Constants(t.PkgPath(), t.Name()); len(values) > 1 {
				return option.Enum(values...)
			}
		}
		return option.Of("string")
	}
	return option.Any()
}

// noteSelfmade remembers types that decode themselves, so that a missing adapter is seen and not guessed.
func (w *Walker) noteSelfmade(t reflect.Type) {
	if w.Tag == "mapstructure" && t.Name() != "" && reflect.PointerTo(t).Implements(unmarshalType) {
		if _, ok := OptionalOf(t); !ok && !strings.Contains(t.PkgPath(), "/internal/metadata") {
			w.Selfmade[Name(t)] = true
		}
	}
}
