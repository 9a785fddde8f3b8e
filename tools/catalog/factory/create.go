package factory

import (
	"context"
	"reflect"

	metricnoop "go.opentelemetry.io/otel/metric/noop"
	tracenoop "go.opentelemetry.io/otel/trace/noop"
	"go.uber.org/zap"
)

// Create makes an extension from a configuration, or returns nil when it refuses (many want a credential first).
// By reflection, because the settings types differ between releases.
func Create(f, cfg any) (made any) {
	defer func() {
		if recover() != nil {
			made = nil
		}
	}()
	m := reflect.ValueOf(f).MethodByName("Create")
	if !m.IsValid() {
		m = reflect.ValueOf(f).MethodByName("CreateExtension")
	}
	settings := reflect.New(m.Type().In(1)).Elem()
	id := settings.FieldByName("ID")
	newID := reflect.New(id.Type())
	newID.MethodByName("UnmarshalText").Call([]reflect.Value{reflect.ValueOf([]byte(Type(f)))})
	id.Set(newID.Elem())
	settings.FieldByName("Logger").Set(reflect.ValueOf(zap.NewNop()))
	settings.FieldByName("TracerProvider").Set(reflect.ValueOf(tracenoop.NewTracerProvider()))
	settings.FieldByName("MeterProvider").Set(reflect.ValueOf(metricnoop.NewMeterProvider()))
	out := m.Call([]reflect.Value{reflect.ValueOf(context.Background()), settings, reflect.ValueOf(cfg)})
	if !out[1].IsNil() {
		return nil
	}
	return out[0].Interface()
}
