// Package acme stands for the processor that a company builds into its own collector: it takes the fixture's option and changes nothing.
package acme

import (
	"context"

	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/consumer"
	"go.opentelemetry.io/collector/pdata/plog"
	"go.opentelemetry.io/collector/processor"
	"go.opentelemetry.io/collector/processor/processorhelper"
)

type config struct {
	Level string `mapstructure:"level"`
}

func NewFactory() processor.Factory {
	return processor.NewFactory(component.MustNewType("acme_redact"), func() component.Config { return &config{} }, processor.WithLogs(create, component.StabilityLevelAlpha))
}

func create(ctx context.Context, settings processor.Settings, options component.Config, next consumer.Logs) (processor.Logs, error) {
	return processorhelper.NewLogs(ctx, settings, options, next, func(_ context.Context, logs plog.Logs) (plog.Logs, error) { return logs, nil })
}
