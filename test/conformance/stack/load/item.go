package main

import (
	"encoding/binary"
	"fmt"
	"strings"
	"time"

	"go.opentelemetry.io/collector/pdata/pcommon"
	"go.opentelemetry.io/collector/pdata/plog"
	"go.opentelemetry.io/collector/pdata/pmetric"
	"go.opentelemetry.io/collector/pdata/ptrace"
)

// shape says what the items of a run look like. An id is a span's id, a log record's attribute "id", a data point's value.
type shape struct {
	run    string
	batch  uint64
	spread uint64
	isBad  bool
	pad    string
	// Of the resource, beside those that are always there.
	attributes pairs
}

func newShape(run string, batch, spread uint64, isBad bool, pad int, attributes pairs) shape {
	return shape{run: run, batch: batch, spread: spread, isBad: isBad, pad: strings.Repeat("x", pad), attributes: attributes}
}

func (s shape) describe(resource pcommon.Resource, first uint64) {
	resource.Attributes().PutStr("service.name", fmt.Sprintf("%s-%d", s.run, (first/s.batch)%8))
	resource.Attributes().PutStr("host.name", "load-1")
	for _, attribute := range s.attributes {
		resource.Attributes().PutStr(attribute.name, attribute.value)
	}
}

// traceOf spreads the spans of a trace over as many batches as asked: batch b holds one span of each of its traces.
func (s shape) traceOf(id uint64) pcommon.TraceID {
	batch, position := id/s.batch, id%s.batch
	number := batch/s.spread*s.batch + position
	var trace pcommon.TraceID
	binary.BigEndian.PutUint64(trace[:8], 0x5bd1e995cafe0000^(number*0x9E3779B97F4A7C15))
	binary.BigEndian.PutUint64(trace[8:], number+1)
	return trace
}

func (s shape) traces(first, count uint64, now time.Time) ptrace.Traces {
	traces := ptrace.NewTraces()
	resource := traces.ResourceSpans().AppendEmpty()
	s.describe(resource.Resource(), first)
	spans := resource.ScopeSpans().AppendEmpty().Spans()
	spans.EnsureCapacity(int(count))
	for id := first; id < first+count; id++ {
		span := spans.AppendEmpty()
		span.SetSpanID(spanID(id))
		span.SetTraceID(s.traceOf(id))
		if s.spread > 1 && id/s.batch%s.spread > 0 {
			span.SetParentSpanID(spanID(id - id/s.batch%s.spread*s.batch))
		}
		span.SetName("GET /api/orders/{id}")
		span.SetKind(s.kindOf(id))
		span.SetStartTimestamp(pcommon.NewTimestampFromTime(now.Add(-3 * time.Millisecond)))
		span.SetEndTimestamp(pcommon.NewTimestampFromTime(now))
		if s.isBad {
			span.Status().SetCode(ptrace.StatusCodeError)
		}
		span.Attributes().PutStr("http.request.method", "GET")
		span.Attributes().PutInt("http.response.status_code", 200)
		span.Attributes().PutStr("pad", s.pad)
	}
	return traces
}

// kindOf makes every second span of a trace a server's and the others a client's, so that a service graph has an edge for each pair.
func (s shape) kindOf(id uint64) ptrace.SpanKind {
	if s.spread > 1 && id/s.batch%s.spread%2 == 0 {
		return ptrace.SpanKindClient
	}
	return ptrace.SpanKindServer
}

func spanID(id uint64) pcommon.SpanID {
	var span pcommon.SpanID
	binary.BigEndian.PutUint64(span[:], id+1)
	return span
}

func (s shape) logs(first, count uint64, now time.Time) plog.Logs {
	logs := plog.NewLogs()
	resource := logs.ResourceLogs().AppendEmpty()
	s.describe(resource.Resource(), first)
	records := resource.ScopeLogs().AppendEmpty().LogRecords()
	for id := first; id < first+count; id++ {
		record := records.AppendEmpty()
		record.SetTimestamp(pcommon.NewTimestampFromTime(now.Add(time.Duration(id-first) * time.Microsecond)))
		record.SetSeverityNumber(plog.SeverityNumberInfo)
		record.SetSeverityText("INFO")
		record.SetTraceID(s.traceOf(id))
		record.SetSpanID(spanID(id))
		record.Body().SetStr("order accepted " + s.pad)
		record.Attributes().PutInt("id", int64(id))
	}
	return logs
}

// metrics gives every data point of a batch its own series, and the series of every eighth batch the next moment.
func (s shape) metrics(first, count uint64, now time.Time) pmetric.Metrics {
	metrics := pmetric.NewMetrics()
	resource := metrics.ResourceMetrics().AppendEmpty()
	s.describe(resource.Resource(), first)
	metric := resource.ScopeMetrics().AppendEmpty().Metrics().AppendEmpty()
	metric.SetName("orders.accepted")
	points := metric.SetEmptyGauge().DataPoints()
	for id := first; id < first+count; id++ {
		point := points.AppendEmpty()
		point.SetTimestamp(pcommon.NewTimestampFromTime(now))
		point.SetIntValue(int64(id))
		point.Attributes().PutStr("run", s.run)
		point.Attributes().PutInt("series", int64(id%s.batch))
	}
	return metrics
}
