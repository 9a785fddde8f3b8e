package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"

	"go.opentelemetry.io/collector/pdata/plog/plogotlp"
	"go.opentelemetry.io/collector/pdata/pmetric/pmetricotlp"
	"go.opentelemetry.io/collector/pdata/ptrace/ptraceotlp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/encoding"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

type connection struct {
	endpoint, protocol, authority string
	timeout                       time.Duration
	headers                       pairs
}

// answer is what went wrong, and whether the specification lets a client repeat the request.
type answer struct {
	text        string
	isRetryable bool
}

func (a *answer) Error() string { return a.text }

// client exports a request that is marshalled already; nil means acknowledged in full.
type client interface{ export(body []byte) *answer }

func (s *sender) marshal(first, count uint64, now time.Time) ([]byte, error) {
	switch s.signal {
	case "logs":
		return plogotlp.NewExportRequestFromLogs(s.logs(first, count, now)).MarshalProto()
	case "metrics":
		return pmetricotlp.NewExportRequestFromMetrics(s.metrics(first, count, now)).MarshalProto()
	}
	return ptraceotlp.NewExportRequestFromTraces(s.traces(first, count, now)).MarshalProto()
}

func (c connection) open(signal string) (client, error) {
	trust, err := c.trust()
	if err != nil {
		return nil, err
	}
	if c.protocol == "http" {
		scheme := "http"
		if trust != nil {
			scheme = "https"
		}
		transport := &http.Transport{TLSClientConfig: trust}
		return httpClient{url: fmt.Sprintf("%s://%s/v1/%s", scheme, c.endpoint, signal), http: &http.Client{Timeout: c.timeout, Transport: transport}, headers: c.headers}, nil
	}
	secure := insecure.NewCredentials()
	if trust != nil {
		secure = credentials.NewTLS(trust)
	}
	connected, err := grpc.NewClient("passthrough:///"+c.endpoint, grpc.WithTransportCredentials(secure), grpc.WithDefaultCallOptions(grpc.ForceCodec(raw{})))
	service := map[string]string{"traces": "trace.v1.TraceService", "metrics": "metrics.v1.MetricsService", "logs": "logs.v1.LogsService"}[signal]
	return grpcClient{connected: connected, method: "/opentelemetry.proto.collector." + service + "/Export", timeout: c.timeout, headers: c.headers}, err
}

func (c connection) trust() (*tls.Config, error) {
	if c.authority == "" {
		return nil, nil
	}
	text, err := os.ReadFile(c.authority)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(text) {
		return nil, fmt.Errorf("%s holds no certificate", c.authority)
	}
	return &tls.Config{RootCAs: pool, ServerName: "localhost"}, nil
}

// raw hands bytes on as they are: a request is marshalled once, however often it is sent.
type raw struct{}

func (raw) Marshal(value any) ([]byte, error) { return *value.(*[]byte), nil }
func (raw) Unmarshal(body []byte, to any) error {
	*to.(*[]byte) = append([]byte(nil), body...)
	return nil
}
func (raw) Name() string { return "proto" }

var _ encoding.Codec = raw{}

type grpcClient struct {
	connected *grpc.ClientConn
	method    string
	timeout   time.Duration
	headers   pairs
}

func (c grpcClient) export(body []byte) *answer {
	ctx, cancel := context.WithTimeout(context.Background(), c.timeout)
	defer cancel()
	for _, header := range c.headers {
		ctx = metadata.AppendToOutgoingContext(ctx, header.name, header.value)
	}
	var reply []byte
	err := c.connected.Invoke(ctx, c.method, &body, &reply)
	if err == nil && len(reply) == 0 {
		return nil
	}
	if err == nil {
		return partial(reply)
	}
	switch status.Code(err) {
	case codes.Unavailable, codes.DeadlineExceeded, codes.ResourceExhausted, codes.Canceled, codes.Aborted, codes.OutOfRange, codes.DataLoss:
		return &answer{text: cut(err.Error()), isRetryable: true}
	}
	return &answer{text: cut(err.Error())}
}

type httpClient struct {
	url     string
	http    *http.Client
	headers pairs
}

func (c httpClient) export(body []byte) *answer {
	request, err := http.NewRequest(http.MethodPost, c.url, bytes.NewReader(body))
	if err != nil {
		return &answer{text: err.Error()}
	}
	request.Header.Set("Content-Type", "application/x-protobuf")
	for _, header := range c.headers {
		request.Header.Set(header.name, header.value)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return &answer{text: cut(err.Error()), isRetryable: true}
	}
	defer response.Body.Close()
	reply, err := io.ReadAll(response.Body)
	switch {
	case response.StatusCode == http.StatusOK && err == nil && len(reply) == 0:
		return nil
	case response.StatusCode == http.StatusOK:
		return partial(reply)
	}
	isRetryable := map[int]bool{429: true, 502: true, 503: true, 504: true}[response.StatusCode]
	return &answer{text: fmt.Sprintf("HTTP %d %s", response.StatusCode, cut(string(reply))), isRetryable: isRetryable}
}

// partial: an empty partial success, as some servers send it, is a success. What is taken in part counts as not acknowledged.
func partial(reply []byte) *answer {
	if bytes.Equal(reply, []byte{10, 0}) {
		return nil
	}
	return &answer{text: fmt.Sprintf("taken in part: %q", cut(string(reply)))}
}

func cut(text string) string { return text[:min(len(text), 180)] }
