// assemble writes schemas/catalog from the bundles and the published facts.
// usage: assemble CATALOG BUNDLES [FACTS]
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"otelc.dev/catalog/assemble"
	"otelc.dev/catalog/option"
)

// releases for which a catalog is written; the bundles of other releases lend their components to the newest of these.
var releases = []string{"0.158.0", "0.111.0"}

func main() {
	root, bundles := os.Args[1], os.Args[2]
	facts := ""
	if len(os.Args) > 3 {
		facts = os.Args[3]
	}
	listing := filepath.Join(root, "distributions.json")
	if facts != "" {
		listing = filepath.Join(facts, "distributions.json")
	}
	distributions, err := assemble.ReadDistributions(listing)
	check(err)
	check(assemble.WriteJSON(filepath.Join(root, "distributions.json"), distributions))
	from := map[string]string{"distributions.json": "opentelemetry-collector-releases"}
	for i, release := range releases {
		r := assemble.Release{Version: release, Root: root, Listed: distributions.Of(release), Facts: facts, Newest: i == 0}
		paths, _ := filepath.Glob(filepath.Join(bundles, "*.json"))
		sort.Slice(paths, func(i, j int) bool { return distance(paths[i], release) < distance(paths[j], release) })
		for _, p := range paths {
			var b option.Bundle
			data, err := os.ReadFile(p)
			check(err)
			check(json.Unmarshal(data, &b))
			if b.Version == release || i == 0 {
				r.Bundles = append(r.Bundles, &b)
			}
		}
		index, err := r.Write(from)
		check(err)
		fmt.Println(release, index.Counts)
	}
	check(assemble.Provenance(root, from))
}

// distance orders the release's own bundle first, then the others from new to old.
func distance(path, release string) string {
	name := strings.TrimSuffix(filepath.Base(path), ".json")
	if name == release {
		return ""
	}
	minor := 0
	_, _ = fmt.Sscanf(name, "0.%d", &minor)
	return fmt.Sprintf("%04d", 9999-minor)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
