// Package check asks the real components of this build whether they take a configuration.
package check

import (
	"errors"
	"fmt"

	"go.opentelemetry.io/collector/confmap"
	"otelc.dev/catalog/factory"
	"otelc.dev/catalog/program"
)

// ErrUnknown means that this build does not contain the component: no verdict.
var ErrUnknown = errors.New("component is not in this build")

// Find returns the factory of a component, by its type or an older name.
func Find(kind, typ string) (any, bool) {
	for _, e := range program.Components {
		if e.Kind != kind {
			continue
		}
		if factory.Type(e.Factory) == typ {
			return e.Factory, true
		}
		for _, a := range factory.Aliases(e.Factory) {
			if a == typ {
				return e.Factory, true
			}
		}
	}
	return nil, false
}

// Config decodes a configuration into the component's own type and validates it, as the collector does before it starts.
func Config(kind, typ string, config map[string]any) error {
	_, _, err := decoded(kind, typ, config)
	return err
}

// Create goes one step further: it makes the component, for one signal or for any. Much is only refused then.
func Create(kind, typ, signal string, config map[string]any) error {
	f, cfg, err := decoded(kind, typ, config)
	if err != nil {
		return err
	}
	_, err = factory.CreateFor(kind, f, cfg, signal)
	return err
}

// Start goes to the end: it makes the component, starts it and stops it again.
func Start(kind, typ, signal string, config map[string]any) error {
	f, cfg, err := decoded(kind, typ, config)
	if err != nil {
		return err
	}
	made, err := factory.CreateFor(kind, f, cfg, signal)
	if err != nil {
		return err
	}
	return factory.Start(made)
}

func decoded(kind, typ string, config map[string]any) (f, cfg any, err error) {
	f, ok := Find(kind, typ)
	if !ok {
		return nil, nil, ErrUnknown
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	cfg = factory.Default(f)
	if err := confmap.NewFromStringMap(config).Unmarshal(cfg); err != nil {
		return f, cfg, err
	}
	return f, cfg, validate(cfg)
}
