package factory

// ConfigOnly stands for a factory whose module does not build here although its configuration, in a package of its own,
// does. Levels are read in the module's sources.
type ConfigOnly struct {
	Name   string
	New    func() any
	Levels map[string]string
}

// Type is the component type.
func (c ConfigOnly) Type() string { return c.Name }

// CreateDefaultConfig makes a default configuration.
func (c ConfigOnly) CreateDefaultConfig() any { return c.New() }

// TracesStability and the others answer as a factory does.
func (c ConfigOnly) TracesStability() string { return c.Levels["traces"] }

// MetricsStability see TracesStability.
func (c ConfigOnly) MetricsStability() string { return c.Levels["metrics"] }

// LogsStability see TracesStability.
func (c ConfigOnly) LogsStability() string { return c.Levels["logs"] }
