// oracle answers whether the real components take a configuration.
// Reads JSON lines {"kind","type","config"}, writes a JSON line {"ok","error"} for each; {"ok":null} when the component is not
// in the build. With "create": true the component is also made (for "signal", or for any that it supports): more is refused then.
// "start": true starts and stops it too: meant for processors, which neither listen nor connect.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"os"

	"otelc.dev/catalog/check"
)

type question struct {
	Kind   string         `json:"kind"`
	Type   string         `json:"type"`
	Config map[string]any `json:"config"`
	Create bool           `json:"create"`
	Start  bool           `json:"start"`
	Signal string         `json:"signal"`
}

type answer struct {
	OK    *bool  `json:"ok"`
	Error string `json:"error,omitempty"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 64<<20)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var q question
		var a answer
		err := json.Unmarshal(in.Bytes(), &q)
		switch {
		case err == nil && q.Start:
			err = check.Start(q.Kind, q.Type, q.Signal, whole(q.Config))
		case err == nil && q.Create:
			err = check.Create(q.Kind, q.Type, q.Signal, whole(q.Config))
		case err == nil:
			err = check.Config(q.Kind, q.Type, whole(q.Config))
		}
		if !errors.Is(err, check.ErrUnknown) {
			ok := err == nil
			a.OK = &ok
		}
		if err != nil {
			a.Error = err.Error()
		}
		_ = out.Encode(a)
	}
}

// whole turns JSON numbers without a fraction back into integers, which is what YAML gives the collector.
func whole(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for k, v := range m {
		out[k] = integers(v)
	}
	return out
}

func integers(v any) any {
	switch x := v.(type) {
	case float64:
		if x == float64(int64(x)) {
			return int(x)
		}
	case []any:
		for i := range x {
			x[i] = integers(x[i])
		}
	case map[string]any:
		return whole(x)
	}
	return v
}
