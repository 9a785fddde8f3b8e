package assemble

import (
	"otelc.dev/catalog/option"
)

// Inline replaces each reference to a type that is used once by the type itself, and returns the types that stay shared.
func Inline(n *Names, components []*option.Component) map[string]*option.Option {
	uses := map[string]int{}
	seen := map[string]bool{}
	var count func(o *option.Option)
	count = func(o *option.Option) {
		o.Each(func(o *option.Option) {
			if o.Ref == "" {
				return
			}
			uses[o.Ref]++
			if body, ok := n.Bodies[o.Ref]; ok && !seen[o.Ref] {
				seen[o.Ref] = true
				count(body)
			}
		})
	}
	for _, c := range components {
		for _, o := range c.Options {
			count(o)
		}
	}
	var inline func(o *option.Option)
	inline = func(o *option.Option) {
		for o.Ref != "" && uses[o.Ref] == 1 && n.Bodies[o.Ref] != nil {
			merge(o, n.Bodies[o.Ref])
		}
		if o.Of != nil {
			inline(o.Of)
		}
		for _, k := range o.Keys {
			inline(k)
		}
		for _, a := range o.AnyOf {
			inline(a)
		}
	}
	shared := map[string]*option.Option{}
	for name, times := range uses {
		if body := n.Bodies[name]; body != nil && times > 1 {
			inline(body)
			shared[name] = body
		}
	}
	for _, c := range components {
		for _, o := range c.Options {
			inline(o)
		}
	}
	return shared
}

// merge puts a body where a reference to it was; keys beside the reference are added to the body's.
func merge(o, body *option.Option) {
	keys := map[string]*option.Option{}
	for k, v := range body.Keys {
		keys[k] = v
	}
	for k, v := range o.Keys {
		keys[k] = v
	}
	o.Ref, o.Type, o.Keys, o.Open = body.Ref, body.Type, keys, body.Open
	if body.Type != "object" {
		o.Of, o.Values, o.AnyOf = body.Of, body.Values, body.AnyOf
	}
}
