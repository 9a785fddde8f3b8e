package reflector

import (
	"fmt"
	"reflect"
	"strings"
	"time"

	"go.opentelemetry.io/collector/confmap"
	"otelc.dev/catalog/option"
)

// Marshal writes a configuration as plain JSON, the way confmap writes it; secrets are left out.
func Marshal(cfg any) (out map[string]any, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("marshal: %v", r)
		}
	}()
	conf := confmap.New()
	if err := conf.Marshal(cfg); err != nil {
		return nil, err
	}
	plain, _ := Plain(conf.ToStringMap()).(map[string]any)
	texts(reflect.ValueOf(cfg), plain)
	return plain, nil
}

type dropped struct{}

// Plain turns a marshalled value into what JSON can hold: durations as text, secrets dropped.
func Plain(v any) any {
	switch x := v.(type) {
	case nil:
		return nil
	case time.Duration:
		return Duration(x)
	case string:
		if x == "[REDACTED]" {
			return dropped{}
		}
		return x
	case bool, int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, float32, float64:
		return x
	}
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Map:
		out := map[string]any{}
		for _, k := range r.MapKeys() {
			if p := Plain(r.MapIndex(k).Interface()); p != (dropped{}) {
				out[fmt.Sprint(k.Interface())] = p
			}
		}
		return out
	case reflect.Slice, reflect.Array:
		out := []any{}
		for i := range r.Len() {
			if p := Plain(r.Index(i).Interface()); p != (dropped{}) {
				out = append(out, p)
			}
		}
		return out
	case reflect.Pointer, reflect.Interface:
		if r.IsNil() {
			return nil
		}
		return Plain(r.Elem().Interface())
	case reflect.Func, reflect.Chan:
		return dropped{}
	case reflect.String:
		return Plain(r.String())
	case reflect.Bool:
		return r.Bool()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return r.Int()
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return r.Uint()
	case reflect.Float32, reflect.Float64:
		return r.Float()
	}
	return dropped{}
}

// Duration writes a duration the way people do: 5m, not 5m0s.
func Duration(d time.Duration) string {
	s := d.String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}

// Prune drops the defaults of keys that cannot be written: fields without a key of their own.
func Prune(defaults map[string]any, keys map[string]*option.Option, open bool) {
	for k := range defaults {
		if _, ok := keys[k]; !ok && !open {
			delete(defaults, k)
		}
	}
}

// Blocks asks the real configuration what each block that is absent by default holds once it is written as {}.
// fresh must return a new default configuration.
func (w *Walker) Blocks(fresh func() any, keys map[string]*option.Option, defaults map[string]any) map[string]any {
	out := map[string]any{}
	w.blocks(fresh, keys, defaults, nil, out)
	return out
}

func (w *Walker) blocks(fresh func() any, keys map[string]*option.Option, have map[string]any, path []string, out map[string]any) {
	if len(path) > 6 {
		return
	}
	for name, o := range keys {
		body := w.Resolve(o)
		if body == nil || body.Type != "object" {
			continue
		}
		at := append(append([]string{}, path...), name)
		inside, present := have[name].(map[string]any)
		if !present && o.Optional {
			inside = probe(fresh, at)
			if inside == nil {
				continue
			}
			if !zero(inside) {
				out[strings.Join(at, ".")] = inside
			}
		}
		w.blocks(fresh, body.Keys, inside, at, out)
	}
}

func probe(fresh func() any, path []string) (inside map[string]any) {
	defer func() {
		if recover() != nil {
			inside = nil
		}
	}()
	var written any = map[string]any{}
	for i := len(path) - 1; i >= 0; i-- {
		written = map[string]any{path[i]: written}
	}
	cfg := fresh()
	if err := confmap.NewFromStringMap(written.(map[string]any)).Unmarshal(cfg); err != nil {
		return nil
	}
	got, err := Marshal(cfg)
	if err != nil {
		return nil
	}
	for _, p := range path {
		got, _ = got[p].(map[string]any)
	}
	return got
}

func zero(v any) bool {
	switch x := v.(type) {
	case map[string]any:
		for _, e := range x {
			if !zero(e) {
				return false
			}
		}
		return true
	case []any:
		return len(x) == 0
	case nil:
		return true
	case string:
		return x == "" || x == "0s"
	}
	return reflect.ValueOf(v).IsZero()
}
