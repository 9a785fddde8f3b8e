// Package assemble turns the bundles of the version groups, and published facts, into the committed catalog.
package assemble

import (
	"encoding/json"
	"sort"
	"strings"

	"otelc.dev/catalog/option"
)

// Names gives every struct type of every bundle its key in definitions.json: package and type name where that is enough,
// more of the path where two different types share it, and the release after an @ where a near release differs.
// Types that look the same under the same short name become one.
type Names struct {
	Bodies map[string]*option.Option // by final name; references inside are final names too
	print  map[string]string         // final name → what the body looks like with everything expanded
}

// NewNames returns an empty set of names.
func NewNames() *Names {
	return &Names{Bodies: map[string]*option.Option{}, print: map[string]string{}}
}

// Add names the types of one bundle and rewrites the references of its components. main releases get no @ suffix.
func (n *Names) Add(b *option.Bundle, main bool) {
	full := make([]string, 0, len(b.Types))
	for k := range b.Types {
		full = append(full, k)
	}
	// Core types first: they keep the short names that people know.
	sort.Slice(full, func(i, j int) bool {
		if c, d := rank(full[i]), rank(full[j]); c != d {
			return c < d
		}
		return full[i] < full[j]
	})
	final := map[string]string{}
	fresh := []string{}
	for _, k := range full {
		look := expanded(b, b.Types[k], 0)
		for depth := 1; ; depth++ {
			name := short(k, depth)
			if !main && depth == 1 {
				if have, ok := n.print[name]; ok && have != look {
					name += "@" + b.Version
				}
			}
			have, taken := n.print[name]
			if !taken {
				n.print[name] = look
				fresh = append(fresh, k)
			} else if have != look && depth < 12 {
				continue
			}
			final[k] = name
			break
		}
	}
	rename := func(o *option.Option) {
		if o.Ref != "" {
			o.Ref = final[o.Ref]
		}
	}
	for _, k := range fresh {
		n.Bodies[final[k]] = b.Types[k]
		b.Types[k].Each(rename)
	}
	for _, c := range b.Components {
		for _, o := range c.Options {
			o.Each(rename)
		}
	}
}

func rank(full string) int {
	switch {
	case strings.HasPrefix(full, "go.opentelemetry.io/collector/config/"):
		return 0
	case strings.HasPrefix(full, "go.opentelemetry.io/collector/"):
		return 1
	case strings.Contains(full, "/internal/metadata."):
		return 3
	}
	return 2
}

// short is the last segments of a type's path: internal and version segments are left out.
func short(full string, depth int) string {
	path, yaml, _ := strings.Cut(full, "#")
	slash := strings.LastIndex(path, "/")
	dot := slash + 1 + strings.Index(path[slash+1:], ".")
	name := path[dot+1:]
	segments := []string{}
	for _, s := range strings.Split(path[:dot], "/") {
		if s != "internal" && !(len(s) < 4 && strings.HasPrefix(s, "v")) {
			segments = append(segments, s)
		}
	}
	from := max(0, len(segments)-depth)
	out := strings.Join(segments[from:], "/") + "." + name
	if depth > 1 && yaml != "" {
		out += "#" + yaml
	}
	return out
}

// expanded writes an option with its references replaced by what they name, to compare types.
func expanded(b *option.Bundle, o *option.Option, depth int) string {
	var expand func(o *option.Option, depth int) *option.Option
	expand = func(o *option.Option, depth int) *option.Option {
		if o == nil {
			return nil
		}
		c := o.Copy()
		if c.Ref != "" && depth < 8 {
			body := b.Types[c.Ref]
			ref := *body
			ref.Optional, ref.Deprecated, ref.Required = c.Optional, c.Deprecated, c.Required
			if len(c.Keys) > 0 {
				ref.AnyOf = []*option.Option{{Keys: c.Keys}}
			}
			c = &ref
		} else if c.Ref != "" {
			c.Ref = "..."
		}
		c.Of = expand(c.Of, depth+1)
		if c.Keys != nil {
			keys := map[string]*option.Option{}
			for k, v := range c.Keys {
				keys[k] = expand(v, depth+1)
			}
			c.Keys = keys
		}
		for i, a := range c.AnyOf {
			if i == 0 {
				c.AnyOf = append([]*option.Option{}, c.AnyOf...)
			}
			c.AnyOf[i] = expand(a, depth+1)
		}
		return c
	}
	out, _ := json.Marshal(expand(o, depth))
	return string(out)
}
