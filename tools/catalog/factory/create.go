package factory

import (
	"context"
	"fmt"
	"reflect"
	"regexp"
	"strings"

	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/consumer"
	"go.opentelemetry.io/collector/pdata/pcommon"
	"go.opentelemetry.io/collector/pdata/plog"
	"go.opentelemetry.io/collector/pdata/pmetric"
	"go.opentelemetry.io/collector/pdata/ptrace"
	metricnoop "go.opentelemetry.io/otel/metric/noop"
	tracenoop "go.opentelemetry.io/otel/trace/noop"
	"go.uber.org/zap"
)

// Create makes an extension from a configuration, or returns nil when it refuses (many want a credential first).
func Create(f, cfg any) any {
	for _, name := range []string{"Create", "CreateExtension"} {
		if m := reflect.ValueOf(f).MethodByName(name); m.IsValid() {
			made, err := build(f, m, cfg)
			if err != nil {
				return nil
			}
			return made
		}
	}
	return nil
}

var createMethod = regexp.MustCompile(`^Create(Traces|Metrics|Logs)(To(Traces|Metrics|Logs))?(Receiver|Processor|Exporter)?$`)

// CreateFor makes a component for a signal (or a pair, "traces->metrics"), as the collector does when it starts.
// With no signal, one that can be made is enough.
func CreateFor(kind string, f, cfg any, signal string) (any, error) {
	if kind == "extension" {
		m := reflect.ValueOf(f).MethodByName("Create")
		if !m.IsValid() {
			m = reflect.ValueOf(f).MethodByName("CreateExtension")
		}
		return build(f, m, cfg)
	}
	supported := Stability(kind, f)
	var last error
	t := reflect.TypeOf(f)
	for i := range t.NumMethod() {
		m := createMethod.FindStringSubmatch(t.Method(i).Name)
		if m == nil {
			continue
		}
		key := strings.ToLower(m[1])
		if m[3] != "" {
			key += "->" + strings.ToLower(m[3])
		}
		if _, ok := supported[key]; !ok || signal != "" && signal != key {
			continue
		}
		var made any
		if made, last = build(f, reflect.ValueOf(f).Method(i), cfg); last == nil {
			return made, nil
		}
	}
	return nil, last
}

// Start starts and stops what Create made: processors and connectors that read their policies only then. Anything that
// listens or connects is not for this.
func Start(made any) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	c, ok := made.(component.Component)
	if !ok {
		return nil
	}
	if err := c.Start(context.Background(), host{}); err != nil {
		return err
	}
	return c.Shutdown(context.Background())
}

// host is a collector without extensions.
type host struct{}

func (host) GetExtensions() map[component.ID]component.Component { return nil }

// builds counts what was made.
var builds int

// build calls a factory's method. By reflection, because the settings types differ between releases.
func build(f any, m reflect.Value, cfg any) (made any, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	settings := reflect.New(m.Type().In(1)).Elem()
	id := settings.FieldByName("ID")
	newID := reflect.New(id.Type())
	builds++ // a name of its own each time: some factories hand out what they made before for the same id
	name := fmt.Sprintf("%s/%d", Type(f), builds)
	newID.MethodByName("UnmarshalText").Call([]reflect.Value{reflect.ValueOf([]byte(name))})
	id.Set(newID.Elem())
	settings.FieldByName("Logger").Set(reflect.ValueOf(zap.NewNop()))
	settings.FieldByName("TracerProvider").Set(reflect.ValueOf(tracenoop.NewTracerProvider()))
	settings.FieldByName("MeterProvider").Set(reflect.ValueOf(metricnoop.NewMeterProvider()))
	settings.FieldByName("Resource").Set(reflect.ValueOf(pcommon.NewResource()))
	args := []reflect.Value{reflect.ValueOf(context.Background()), settings, reflect.ValueOf(cfg)}
	if m.Type().NumIn() > 3 {
		args = append(args, reflect.ValueOf(sink{}))
	}
	out := m.Call(args)
	if !out[1].IsNil() {
		return nil, out[1].Interface().(error)
	}
	return out[0].Interface(), nil
}

// sink stands for what comes next in a pipeline.
type sink struct{}

func (sink) Capabilities() consumer.Capabilities                   { return consumer.Capabilities{} }
func (sink) ConsumeTraces(context.Context, ptrace.Traces) error    { return nil }
func (sink) ConsumeMetrics(context.Context, pmetric.Metrics) error { return nil }
func (sink) ConsumeLogs(context.Context, plog.Logs) error          { return nil }
