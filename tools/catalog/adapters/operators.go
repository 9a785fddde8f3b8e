package adapters

import (
	"reflect"
	"strings"

	"otelc.dev/catalog/option"
	"otelc.dev/catalog/reflector"
)

// operators describes one entry of a stanza `operators` list. The registry has no listing, so every literal of the stanza
// packages is offered to it as a type. Unknown keys are ignored there, hence open; a key that means different things to
// different operators is described as any of them.
func operators(w *reflector.Walker, t reflect.Type) *option.Option {
	const key = "stanza.operator"
	ref := &option.Option{Ref: key}
	if _, done := w.Types[key]; done {
		return ref
	}
	body := &option.Option{Type: "object", Open: true}
	w.Types[key] = body
	root := strings.TrimSuffix(t.PkgPath(), "/operator")
	var names []string
	keys := map[string]*option.Option{}
	for _, name := range w.Sources.Literals(w.Sources.Packages(root)...) {
		if !operatorName(name) {
			continue
		}
		v := decoded(t, map[string]any{"type": name})
		if !v.IsValid() {
			continue
		}
		names = append(names, name)
		for k, o := range w.Keys(concrete(v.FieldByName("Builder"))) {
			keys[k] = either(keys[k], o)
		}
	}
	keys["type"] = &option.Option{Type: "enum", Values: names, Required: true}
	body.Keys = keys
	return ref
}

func operatorName(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
}

// either joins two descriptions of one key.
func either(a, b *option.Option) *option.Option {
	if a == nil || reflect.DeepEqual(a, b) {
		return b
	}
	all := a.AnyOf
	if all == nil {
		all = []*option.Option{a}
	}
	for _, have := range all {
		if reflect.DeepEqual(have, b) {
			return a
		}
	}
	return &option.Option{AnyOf: append(append([]*option.Option{}, all...), b)}
}
