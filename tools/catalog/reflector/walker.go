// Package reflector turns Go configuration types into catalog options, the way confmap decodes them.
package reflector

import (
	"reflect"
	"strings"

	"otelc.dev/catalog/option"
)

// Adapter describes a type that reflection alone gets wrong, mostly because it decodes itself.
type Adapter func(w *Walker, t reflect.Type) *option.Option

// Walker keeps every named struct it meets in Types, and puts a reference where the struct is used.
type Walker struct {
	Sources  *Sources
	Types    map[string]*option.Option
	Adapters map[string]Adapter
	// Patches run on a struct's keys after reflection; keyed by type name like Adapters.
	Patches map[string]func(keys map[string]*option.Option)
	// Tag is the struct tag that names keys: mapstructure, or yaml inside Prometheus' own configuration.
	Tag string
	// Selfmade collects the types with an Unmarshal method of their own that no adapter covers.
	Selfmade map[string]bool
	enums    map[reflect.Type]*option.Option
	words    bool // numbers that read themselves from YAML are written as words there
}

// New returns a walker with no adapters.
func New(s *Sources) *Walker {
	return &Walker{
		Sources: s, Types: map[string]*option.Option{}, Adapters: map[string]Adapter{}, Tag: "mapstructure",
		Patches: map[string]func(map[string]*option.Option){}, Selfmade: map[string]bool{}, enums: map[reflect.Type]*option.Option{},
	}
}

// With returns a walker that shares everything but reads another struct tag.
func (w *Walker) With(tag string) *Walker {
	c := *w
	c.Tag = tag
	return &c
}

// Name is the full name of a type: package path, dot, type name.
func Name(t reflect.Type) string {
	if t.PkgPath() == "" {
		return t.Name()
	}
	return t.PkgPath() + "." + t.Name()
}

func (w *Walker) key(t reflect.Type) string {
	if w.Tag != "mapstructure" {
		return Name(t) + "#" + w.Tag
	}
	return Name(t)
}

// Type describes a type. Named structs come back as references.
func (w *Walker) Type(t reflect.Type) *option.Option {
	if a, ok := w.Adapters[Name(t)]; ok {
		return a(w, t)
	}
	switch t.Kind() {
	case reflect.Pointer:
		o := w.Type(t.Elem()).Copy()
		o.Optional = true
		return o
	case reflect.Interface:
		return option.Any()
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		return nil
	}
	if inner, ok := OptionalOf(t); ok {
		return w.optional(t, inner)
	}
	if o := w.known(t); o != nil {
		return o
	}
	switch t.Kind() {
	case reflect.Slice, reflect.Array:
		if t.Elem().Kind() == reflect.Uint8 {
			return option.Of("string")
		}
		return w.list(t.Elem())
	case reflect.Map:
		of := w.Type(t.Elem())
		if of == nil {
			of = option.Any()
		}
		return option.Map(of)
	case reflect.Struct:
		if t.Name() == "" {
			return &option.Option{Type: "object", Keys: w.keys(t), Open: w.Open(t)}
		}
		return w.reference(t)
	}
	return w.scalar(t)
}

// list: confmap splits a string on commas wherever a list of strings is wanted, so such lists also take one string.
func (w *Walker) list(elem reflect.Type) *option.Option {
	of := w.Type(elem)
	if of == nil {
		of = option.Any()
	}
	o := option.List(of)
	if w.Tag == "mapstructure" {
		switch of.Type {
		case "string", "enum", "id", "secret", "ottl":
			o.AlsoString = true
		}
	}
	return o
}

func (w *Walker) reference(t reflect.Type) *option.Option {
	key := w.key(t)
	if _, done := w.Types[key]; !done {
		body := &option.Option{Type: "object"}
		w.Types[key] = body // before its keys are read: configuration types may hold themselves
		body.Keys, body.Open = w.Keys(t), w.Open(t)
	}
	return &option.Option{Ref: key}
}

// Keys lists the keys of a struct, with its patch applied.
func (w *Walker) Keys(t reflect.Type) map[string]*option.Option {
	keys := w.keys(t)
	if patch, ok := w.Patches[Name(t)]; ok {
		patch(keys)
	}
	return keys
}

func (w *Walker) keys(t reflect.Type) map[string]*option.Option {
	keys := map[string]*option.Option{}
	w.noteSelfmade(t)
	comments := w.Sources.FieldComments(t.PkgPath(), t.Name())
	for i := range t.NumField() {
		f := t.Field(i)
		tag := w.tag(f)
		if tag.skip {
			continue
		}
		if tag.squash {
			for k, o := range w.squashed(f.Type) {
				keys[k] = o
			}
			continue
		}
		if !f.IsExported() || tag.remain {
			continue
		}
		o := w.Type(f.Type)
		if o == nil {
			continue
		}
		if mark := deprecation(comments[f.Name], t, w.Tag); mark != "" {
			o = o.Copy()
			o.Deprecated = mark
		}
		keys[tag.name] = o
	}
	return keys
}

// squashed: the keys of an embedded or squashed struct, also behind a pointer or an optional.
func (w *Walker) squashed(t reflect.Type) map[string]*option.Option {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if inner, ok := OptionalOf(t); ok {
		return w.squashed(inner)
	}
	if a, ok := w.Adapters[Name(t)]; ok {
		return w.Resolve(a(w, t)).Keys
	}
	if t.Kind() != reflect.Struct {
		return nil
	}
	if t.Name() != "" {
		w.reference(t) // named for the published facts, which refer to such types
	}
	return w.Keys(t)
}

// Resolve follows a reference to the body it names.
func (w *Walker) Resolve(o *option.Option) *option.Option {
	if o.Ref != "" {
		return w.Types[o.Ref]
	}
	return o
}

// Open says whether a struct takes keys beyond its own (a remain field, also in what it squashes).
func (w *Walker) Open(t reflect.Type) bool {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return false
	}
	for i := range t.NumField() {
		f := t.Field(i)
		tag := w.tag(f)
		if tag.remain || tag.squash && (f.Type.Kind() == reflect.Map || w.Open(f.Type)) {
			return true
		}
	}
	return false
}

type fieldTag struct {
	name                 string
	squash, remain, skip bool
}

func (w *Walker) tag(f reflect.StructField) fieldTag {
	raw, ok := f.Tag.Lookup(w.Tag)
	parts := strings.Split(raw, ",")
	out := fieldTag{name: parts[0]}
	for _, p := range parts[1:] {
		switch p {
		case "squash", "inline":
			out.squash = true
		case "remain":
			out.remain = true
		}
	}
	if out.name == "-" {
		out.skip = true
	}
	if out.name == "" && !out.squash && !out.remain {
		// Without a tag confmap matches the Go name exactly; yaml lowers it.
		out.name = f.Name
		if w.Tag == "yaml" {
			out.name = strings.ToLower(f.Name)
		}
		out.skip = f.Name == "_" || !f.IsExported() || !ok && !f.IsExported()
	}
	return out
}
