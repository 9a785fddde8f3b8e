// parse asks the real OTTL parsers about statements and conditions.
// Reads JSON lines {"component","context","statement"}, writes {"ok","error"} for each. Components: transform (statements;
// context "" has it inferred, then "signal" says which of trace, metric, log, profile), filter and count (conditions).
// tail_sampling takes what filter takes in span and spanevent.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"otelc.dev/catalog/check"
	"otelc.dev/catalog/ottl"
)

type question struct {
	Component string `json:"component"`
	Context   string `json:"context"`
	Signal    string `json:"signal"`
	Statement string `json:"statement"`
}

type answer struct {
	OK    bool   `json:"ok"`
	Error string `json:"error,omitempty"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 16<<20)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var q question
		err := json.Unmarshal(in.Bytes(), &q)
		if err == nil {
			err = ask(q)
		}
		a := answer{OK: err == nil}
		if err != nil {
			a.Error = err.Error()
		}
		_ = out.Encode(a)
	}
}

func ask(q question) error {
	switch {
	case q.Component == "transform" && q.Context == "":
		return check.Config("processor", "transform", map[string]any{q.Signal + "_statements": []any{q.Statement}})
	case q.Component == "transform":
		return ottl.Transform(q.Context, q.Statement)
	case q.Component == "filter" && q.Context == "":
		return check.Config("processor", "filter", map[string]any{q.Signal + "_conditions": []any{q.Statement}})
	case q.Component == "filter", q.Component == "tail_sampling":
		return ottl.Filter(q.Context, q.Statement)
	case q.Component == "count":
		return ottl.Count(q.Context, q.Statement)
	}
	return fmt.Errorf("no parser for %s", q.Component)
}
