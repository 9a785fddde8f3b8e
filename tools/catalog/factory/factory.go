// Package factory reads from a component factory what is not in its configuration: type, alias, stability, interfaces.
// By method name, because the factory interfaces differ between releases.
package factory

import (
	"fmt"
	"reflect"
	"regexp"
	"sort"
	"strings"
)

var stabilityMethod = regexp.MustCompile(`^(Traces|Metrics|Logs|Profiles)(To(Traces|Metrics|Logs|Profiles))?(Receiver|Processor|Exporter|Connector)?Stability$`)

// Type is the component type a factory makes.
func Type(f any) string { return call(f, "Type") }

// Aliases are older names that the factory still answers to.
func Aliases(f any) []string {
	if a := call(f, "DeprecatedAlias"); a != "" {
		return []string{a}
	}
	return []string{}
}

// Stability by signal, by pair of signals for connectors, or under the word extension.
func Stability(kind string, f any) map[string]string {
	out := map[string]string{}
	t := reflect.TypeOf(f)
	for i := range t.NumMethod() {
		name := t.Method(i).Name
		if kind == "extension" && (name == "Stability" || name == "ExtensionStability") {
			out["extension"] = level(call(f, name))
		}
		if m := stabilityMethod.FindStringSubmatch(name); m != nil {
			key := strings.ToLower(m[1])
			if m[3] != "" {
				key += "->" + strings.ToLower(m[3])
			}
			if l := level(call(f, name)); l != "" {
				out[key] = l
			}
		}
	}
	return out
}

func level(s string) string {
	s = strings.ToLower(s)
	if s == "undefined" {
		return ""
	}
	return s
}

// Default makes a default configuration.
func Default(f any) any {
	return reflect.ValueOf(f).MethodByName("CreateDefaultConfig").Call(nil)[0].Interface()
}

func call(f any, method string) (out string) {
	defer func() {
		if recover() != nil {
			out = ""
		}
	}()
	m := reflect.ValueOf(f).MethodByName(method)
	if !m.IsValid() {
		return ""
	}
	return fmt.Sprint(m.Call(nil)[0].Interface())
}

// byMethod: an interface that other components ask an extension for → the method that tells it.
var byMethod = map[string]string{
	"server_auth":      "Authenticate",
	"http_client_auth": "RoundTripper",
	"grpc_client_auth": "PerRPCCredentials",
	"storage":          "GetClient",
	"observer":         "ListAndWatch",
	"http_middleware":  "GetHTTPHandler",
	"grpc_middleware":  "GetGRPCServerOptions",
	"opamp":            "Register",
}

// refusing extensions cannot be made from a default configuration, or implement more with another: read in their sources.
var refusing = map[string][]string{
	"basicauth":       {"client_auth", "grpc_client_auth", "http_client_auth", "server_auth"},
	"bearertokenauth": {"client_auth", "grpc_client_auth", "http_client_auth", "server_auth"},
	"headers_setter":  {"client_auth", "grpc_client_auth", "http_client_auth"},
	"oauth2client":    {"client_auth", "grpc_client_auth", "http_client_auth"},
	"file_storage":    {"storage"},
}

// Implements tells which interfaces an extension has; ext is nil when it refused to be made.
func Implements(typ string, ext any) []string {
	out := []string{}
	if known, ok := refusing[typ]; ok {
		return append(out, known...)
	}
	if ext == nil {
		return out
	}
	t := reflect.TypeOf(ext)
	has := func(name string) bool { _, ok := t.MethodByName(name); return ok }
	for what, method := range byMethod {
		if has(method) {
			out = append(out, what)
		}
	}
	if has("RoundTripper") || has("PerRPCCredentials") {
		out = append(out, "client_auth")
	}
	for _, m := range []string{"UnmarshalTraces", "UnmarshalLogs", "UnmarshalMetrics", "MarshalTraces", "MarshalLogs", "MarshalMetrics"} {
		if has(m) {
			out = append(out, "encoding")
			break
		}
	}
	sort.Strings(out)
	return out
}
