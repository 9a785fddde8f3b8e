package reflector

import (
	"reflect"
	"strings"

	"go.opentelemetry.io/collector/confmap"
	"otelc.dev/catalog/option"
)

// OptionalOf says what a configoptional.Optional holds.
func OptionalOf(t reflect.Type) (reflect.Type, bool) {
	if !strings.HasSuffix(t.PkgPath(), "config/configoptional") || !strings.HasPrefix(t.Name(), "Optional[") {
		return nil, false
	}
	return t.Field(0).Type, true
}

// optional describes a block that is absent unless written. Newer releases take a key "enabled" in it: asked of the type itself.
func (w *Walker) optional(t, inner reflect.Type) *option.Option {
	o := w.Type(inner).Copy()
	o.Optional = true
	if o.Ref != "" && takesEnabled(t) {
		o.Keys = map[string]*option.Option{"enabled": option.Of("bool")}
	}
	return o
}

func takesEnabled(t reflect.Type) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	return confmap.NewFromStringMap(map[string]any{"enabled": false}).Unmarshal(reflect.New(t).Interface()) == nil
}

// Fill turns an optional into one that has a value, its default if it has one, and returns that value.
// The receiver must be addressable. ok is false when there is nothing but zeroes inside.
func Fill(v reflect.Value) (inner reflect.Value, was bool, ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	p := v.Addr()
	was = p.MethodByName("HasValue").Call(nil)[0].Bool()
	method := p.MethodByName("GetOrInsertDefault")
	if !method.IsValid() {
		return reflect.Value{}, was, false
	}
	return method.Call(nil)[0].Elem(), was, true
}
