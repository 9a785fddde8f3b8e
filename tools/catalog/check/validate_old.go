//go:build old

package check

import "go.opentelemetry.io/collector/component"

// Releases before 0.120 keep it in the component package.
func validate(cfg any) error { return component.ValidateConfig(cfg) }
