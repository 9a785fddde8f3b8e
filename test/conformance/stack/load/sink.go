package main

import (
	"compress/gzip"
	"context"
	"encoding/binary"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"

	"go.opentelemetry.io/collector/pdata/pcommon"
	"go.opentelemetry.io/collector/pdata/plog/plogotlp"
	"go.opentelemetry.io/collector/pdata/pmetric"
	"go.opentelemetry.io/collector/pdata/pmetric/pmetricotlp"
	"go.opentelemetry.io/collector/pdata/ptrace/ptraceotlp"
	"google.golang.org/grpc"
	// What the collector and Jaeger decompress by.
	_ "github.com/mostynb/go-grpc-compression/nonclobbering/zstd"
	_ "google.golang.org/grpc/encoding/gzip"
	"google.golang.org/grpc/peer"
)

// recorder appends 25 bytes an item (trace 16, id 8, last byte of the sender's address 1) in one write before it answers.
type recorder struct {
	mutex  sync.Mutex
	file   *os.File
	count  atomic.Uint64
	pushes atomic.Uint64
}

// sink plays a store: OTLP by gRPC and HTTP, answers every GET, and remembers what it was given.
func sink(args []string) error {
	flags := flag.NewFlagSet("sink", flag.ExitOnError)
	grpcAt := flags.String("grpc", "", "address for OTLP gRPC")
	httpAt := flags.String("http", "", "addresses for OTLP HTTP and health checks, divided by commas")
	out := flags.String("out", "arrived.bin", "record of what arrived")
	if err := flags.Parse(args); err != nil {
		return err
	}
	file, err := os.OpenFile(*out, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	r := &recorder{file: file}
	failed := make(chan error)
	for _, address := range strings.FieldsFunc(*httpAt, func(c rune) bool { return c == ',' }) {
		go func() { failed <- http.ListenAndServe(address, http.HandlerFunc(r.serve)) }()
	}
	if *grpcAt != "" {
		go func() { failed <- r.serveGrpc(*grpcAt) }()
	}
	return <-failed
}

type spans struct {
	ptraceotlp.UnimplementedGRPCServer
	*recorder
}

func (s *spans) Export(ctx context.Context, request ptraceotlp.ExportRequest) (ptraceotlp.ExportResponse, error) {
	from, _ := peer.FromContext(ctx)
	return ptraceotlp.NewExportResponse(), s.write(spanEntries(request, lastByte(from.Addr.String())))
}

func (r *recorder) serveGrpc(address string) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	server := grpc.NewServer(grpc.MaxRecvMsgSize(64 << 20))
	ptraceotlp.RegisterGRPCServer(server, &spans{recorder: r})
	return server.Serve(listener)
}

func (r *recorder) serve(writer http.ResponseWriter, request *http.Request) {
	isPush := strings.HasSuffix(request.URL.Path, "/push")
	if request.Method == http.MethodGet || request.Method == http.MethodHead {
		if isPush {
			fmt.Fprintln(writer, r.pushes.Load())
			return
		}
		fmt.Fprintln(writer, r.count.Load())
		return
	}
	if isPush {
		// Remote write, of which requests that bring something are counted, and nothing within them.
		if size, err := io.Copy(io.Discard, request.Body); err == nil && size > 0 {
			r.pushes.Add(1)
		}
	}
	if isPush || !strings.Contains(request.URL.Path, "/v1/") {
		writer.WriteHeader(http.StatusNoContent)
		return
	}
	entries, err := entriesOf(request)
	if err == nil {
		err = r.write(entries)
	}
	if err != nil {
		http.Error(writer, err.Error(), http.StatusServiceUnavailable)
		return
	}
	writer.Header().Set("Content-Type", "application/x-protobuf")
}

func entriesOf(request *http.Request) ([]byte, error) {
	var stream io.Reader = request.Body
	if request.Header.Get("Content-Encoding") == "gzip" {
		unpacked, err := gzip.NewReader(stream)
		if err != nil {
			return nil, err
		}
		stream = unpacked
	}
	body, err := io.ReadAll(stream)
	if err != nil {
		return nil, err
	}
	from := lastByte(request.RemoteAddr)
	switch {
	case strings.HasSuffix(request.URL.Path, "/logs"):
		logs := plogotlp.NewExportRequest()
		err = logs.UnmarshalProto(body)
		return logEntries(logs, from), err
	case strings.HasSuffix(request.URL.Path, "/metrics"):
		metrics := pmetricotlp.NewExportRequest()
		err = metrics.UnmarshalProto(body)
		return pointEntries(metrics, from), err
	}
	traces := ptraceotlp.NewExportRequest()
	err = traces.UnmarshalProto(body)
	return spanEntries(traces, from), err
}

func (r *recorder) write(entries []byte) error {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.count.Add(uint64(len(entries) / 25))
	_, err := r.file.Write(entries)
	return err
}

func entry(entries []byte, trace pcommon.TraceID, id uint64, from byte) []byte {
	entries = append(entries, trace[:]...)
	return append(binary.BigEndian.AppendUint64(entries, id), from)
}

func spanEntries(request ptraceotlp.ExportRequest, from byte) (entries []byte) {
	for _, resource := range request.Traces().ResourceSpans().All() {
		for _, scope := range resource.ScopeSpans().All() {
			for _, span := range scope.Spans().All() {
				id := span.SpanID()
				entries = entry(entries, span.TraceID(), binary.BigEndian.Uint64(id[:])-1, from)
			}
		}
	}
	return entries
}

func logEntries(request plogotlp.ExportRequest, from byte) (entries []byte) {
	for _, resource := range request.Logs().ResourceLogs().All() {
		for _, scope := range resource.ScopeLogs().All() {
			for _, record := range scope.LogRecords().All() {
				if id, isOurs := record.Attributes().Get("id"); isOurs {
					entries = entry(entries, record.TraceID(), uint64(id.Int()), from)
				}
			}
		}
	}
	return entries
}

// Only what was sent here is counted: connectors make metrics of their own.
func pointEntries(request pmetricotlp.ExportRequest, from byte) (entries []byte) {
	for _, resource := range request.Metrics().ResourceMetrics().All() {
		for _, scope := range resource.ScopeMetrics().All() {
			for _, metric := range scope.Metrics().All() {
				if metric.Name() != "orders.accepted" || metric.Type() != pmetric.MetricTypeGauge {
					continue
				}
				for _, point := range metric.Gauge().DataPoints().All() {
					entries = entry(entries, pcommon.TraceID{}, uint64(point.IntValue()), from)
				}
			}
		}
	}
	return entries
}

func lastByte(address string) byte {
	host, _, err := net.SplitHostPort(address)
	parsed := net.ParseIP(host).To4()
	if err != nil || parsed == nil {
		return 0
	}
	return parsed[3]
}
