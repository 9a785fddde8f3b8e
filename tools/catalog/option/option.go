// Package option holds the form in which a configuration option is written into the catalog.
package option

// Option describes one configuration key: its type, and what lies inside it.
// A Ref beside Keys means: the referenced object, and these keys as well.
type Option struct {
	Ref        string             `json:"$ref,omitempty"`
	Type       string             `json:"type,omitempty"`
	Values     []string           `json:"values,omitempty"`
	Of         *Option            `json:"of,omitempty"`
	Keys       map[string]*Option `json:"keys,omitempty"`
	Open       bool               `json:"open,omitempty"`
	AnyOf      []*Option          `json:"anyOf,omitempty"`
	Optional   bool               `json:"optional,omitempty"`
	Required   bool               `json:"required,omitempty"`
	Deprecated string             `json:"deprecated,omitempty"`
	AlsoString bool               `json:"alsoString,omitempty"`
	AlsoList   bool               `json:"alsoList,omitempty"`
	AlsoInt    bool               `json:"alsoInt,omitempty"`
	Min        *float64           `json:"min,omitempty"`
	Max        *float64           `json:"max,omitempty"`
}

// Of returns an option that has a type and nothing else.
func Of(kind string) *Option { return &Option{Type: kind} }

// Enum returns an option with a closed list of values.
func Enum(values ...string) *Option { return &Option{Type: "enum", Values: values} }

// List returns a list of the given elements.
func List(of *Option) *Option { return &Option{Type: "list", Of: of} }

// Map returns a map from names to the given values.
func Map(of *Option) *Option { return &Option{Type: "map", Of: of} }

// Object returns an object with the given keys.
func Object(keys map[string]*Option) *Option { return &Option{Type: "object", Keys: keys} }

// Any returns an option that takes every shape.
func Any() *Option { return &Option{Type: "any"} }

// Copy returns a shallow copy, so that a use of a shared option can be marked without marking the others.
func (o *Option) Copy() *Option {
	c := *o
	return &c
}

// Each calls f with this option and everything below it. References are not followed.
func (o *Option) Each(f func(*Option)) {
	if o == nil {
		return
	}
	f(o)
	o.Of.Each(f)
	for _, k := range o.Keys {
		k.Each(f)
	}
	for _, a := range o.AnyOf {
		a.Each(f)
	}
}

// Component is one catalog entry, as it stands in <kind>s/<type>.json.
type Component struct {
	Kind          string             `json:"kind"`
	Type          string             `json:"type"`
	Aliases       []string           `json:"aliases"`
	Module        string             `json:"module"`
	ModuleVersion string             `json:"moduleVersion"`
	Grade         string             `json:"grade"`
	Stability     map[string]string  `json:"stability"`
	Distributions []string           `json:"distributions"`
	Link          string             `json:"link"`
	Options       map[string]*Option `json:"options"`
	Open          bool               `json:"open,omitempty"`
	Defaults      any                `json:"defaults"`
	// BlockDefaults: path of a block that is absent unless written → what it holds once it is written.
	BlockDefaults map[string]any      `json:"blockDefaults,omitempty"`
	Extras        map[string][]string `json:"extras,omitempty"`
	Notes         []string            `json:"notes"`
}

// Bundle is what one version group's program writes; assemble turns bundles into the catalog.
// Types are keyed by full package path and name, and so are the references to them.
type Bundle struct {
	Version    string             `json:"version"`
	Components []*Component       `json:"components"`
	Types      map[string]*Option `json:"types"`
}
