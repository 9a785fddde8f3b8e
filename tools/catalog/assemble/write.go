package assemble

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"otelc.dev/catalog/option"
)

// WriteJSON writes a value with sorted keys, one space of indentation and a newline at the end.
func WriteJSON(path string, v any) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(v); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, buf.Bytes(), 0o644)
}

// entry is one line of index.json.
type entry struct {
	Kind          string            `json:"kind"`
	Type          string            `json:"type"`
	Aliases       []string          `json:"aliases"`
	Stability     map[string]string `json:"stability"`
	Distributions []string          `json:"distributions"`
	Grade         string            `json:"grade"`
	Signals       []string          `json:"signals"`
	OptionsKnown  bool              `json:"optionsKnown"`
	Module        string            `json:"module"`
	ModuleVersion string            `json:"moduleVersion"`
}

// Index is index.json.
type Index struct {
	Version    string         `json:"version"`
	Components []entry        `json:"components"`
	Counts     map[string]int `json:"counts"`
}

// MakeIndex lists components, sorted, with counts by grade and by kind.
func MakeIndex(version string, components []*option.Component) Index {
	ix := Index{Version: version, Components: []entry{}, Counts: map[string]int{}}
	for _, c := range components {
		signals := []string{}
		for s := range c.Stability {
			if c.Kind != "extension" {
				signals = append(signals, s)
			}
		}
		sort.Strings(signals)
		known := c.Grade != "none"
		ix.Components = append(ix.Components, entry{
			c.Kind, c.Type, c.Aliases, c.Stability, c.Distributions, c.Grade, signals, known, c.Module, c.ModuleVersion,
		})
		ix.Counts["total"]++
		ix.Counts[c.Grade]++
		ix.Counts[c.Kind+"s"]++
		if known {
			ix.Counts["optionsKnown"]++
		}
		for _, d := range c.Distributions {
			ix.Counts["in "+d]++
		}
	}
	return ix
}

// source is one committed file and where its facts are from.
type source struct {
	SHA256  string `json:"sha256"`
	From    string `json:"from"`
	Licence string `json:"licence"`
}

// Provenance hashes every file below the catalog folder. from says where a file's facts come from, by its path.
func Provenance(root string, from map[string]string) error {
	out := map[string]source{}
	err := filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
		rel, _ := filepath.Rel(root, path)
		if err != nil || info.IsDir() || rel == "provenance.json" || !strings.HasSuffix(rel, ".json") {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(data)
		rel = filepath.ToSlash(rel)
		origin := from[rel]
		if origin == "" {
			origin = from[strings.SplitN(rel, "/", 2)[0]]
		}
		out[rel] = source{hex.EncodeToString(sum[:]), origin, "Apache-2.0"}
		return nil
	})
	if err != nil {
		return err
	}
	return WriteJSON(filepath.Join(root, "provenance.json"), out)
}
