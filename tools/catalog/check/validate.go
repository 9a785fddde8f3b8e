//go:build !old

package check

import "go.opentelemetry.io/collector/confmap"

func validate(cfg any) error { return confmap.Validate(cfg) }
