package reflector

import (
	"encoding"
	"reflect"
	"strings"
)

// texts repairs what confmap marshals as {}: structs that know themselves as text, but only through a pointer.
func texts(v reflect.Value, out map[string]any) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return
		}
		v = v.Elem()
	}
	if _, ok := OptionalOf(v.Type()); ok {
		v = value(v)
	}
	if v.Kind() != reflect.Struct {
		return
	}
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, rest, _ := strings.Cut(f.Tag.Get("mapstructure"), ",")
		switch {
		case strings.Contains(rest, "squash"):
			texts(v.Field(i), out)
		case !f.IsExported() || name == "":
		default:
			inside, ok := out[name].(map[string]any)
			if !ok {
				continue
			}
			if s, ok := asText(v.Field(i)); ok && len(inside) == 0 {
				out[name] = s
				continue
			}
			texts(v.Field(i), inside)
		}
	}
}

// value is what an optional holds; it has to be copied to be asked.
func value(v reflect.Value) reflect.Value {
	p := reflect.New(v.Type())
	p.Elem().Set(v)
	got := p.MethodByName("Get").Call(nil)[0]
	if got.IsNil() {
		return reflect.Value{}
	}
	return got.Elem()
}

func asText(v reflect.Value) (string, bool) {
	p := reflect.New(v.Type())
	p.Elem().Set(v)
	m, ok := p.Interface().(encoding.TextMarshaler)
	if !ok {
		return "", false
	}
	text, err := m.MarshalText()
	return string(text), err == nil
}
