// program writes the go.mod and the component list of a version group from a builder manifest.
// usage: go run main.go MANIFEST OUT
package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
)

var (
	section = regexp.MustCompile(`^(receivers|processors|exporters|connectors|extensions):`)
	module  = regexp.MustCompile(`^\s*- gomod: (\S+) (v\S+)`)
	version = regexp.MustCompile(`^\s+version: (\S+)`)
	replace = regexp.MustCompile(`^\s*# (require|replace) (.+)$`)
	// kind, type, module, version, package of the configuration, its constructor, signal=level...
	config = regexp.MustCompile(`^\s*# config (\S+) (\S+) (\S+) (\S+) (\S+) (\S+) (.+)$`)
)

func main() {
	manifest, err := os.ReadFile(os.Args[1])
	check(err)
	var imports, entries, requires, extra []string
	kind, release, only := "", "", ""
	for _, line := range strings.Split(string(manifest), "\n") {
		if m := version.FindStringSubmatch(line); m != nil {
			release = m[1]
		}
		if m := section.FindStringSubmatch(line); m != nil {
			kind = strings.TrimSuffix(m[1], "s")
		} else if line != "" && line[0] != ' ' && line[0] != '#' {
			kind = ""
		}
		if m := replace.FindStringSubmatch(line); m != nil {
			extra = append(extra, m[1]+" "+m[2])
		}
		if m := config.FindStringSubmatch(line); m != nil {
			name := fmt.Sprintf("c%d", len(imports))
			imports = append(imports, fmt.Sprintf("\t%s %q", name, m[5]))
			levels := ""
			for _, l := range strings.Fields(m[7]) {
				signal, level, _ := strings.Cut(l, "=")
				levels += fmt.Sprintf("%q: %q, ", signal, level)
			}
			entries = append(entries, fmt.Sprintf("\t{%q, %q, %q, factory.ConfigOnly{Name: %q, New: func() any { return %s.%s() }, Levels: map[string]string{%s}}},",
				m[1], m[3], m[4], m[2], name, m[6], levels))
			only = "\n\t\"otelc.dev/catalog/factory\"\n"
		}
		m := module.FindStringSubmatch(line)
		if m == nil || kind == "" {
			continue
		}
		requires = append(requires, fmt.Sprintf("require %s %s", m[1], m[2]))
		name := fmt.Sprintf("c%d", len(imports))
		imports = append(imports, fmt.Sprintf("\t%s %q", name, m[1]))
		entries = append(entries, fmt.Sprintf("\t{%q, %q, %q, %s.NewFactory()},", kind, m[1], m[2], name))
	}
	out := os.Args[2]
	mod := "module otelc.dev/catalog\n\ngo 1.25.0\n\n" + strings.Join(append(requires, extra...), "\n") + "\n"
	check(os.WriteFile(filepath.Join(out, "go.mod"), []byte(mod), 0o644))
	code := "// Code generated from a manifest. DO NOT EDIT.\n\n// Package program lists the components of this build.\npackage program\n\nimport (\n" +
		strings.Join(imports, "\n") + "\n" + only + ")\n\n// Entry is one component's factory and where it comes from.\ntype Entry struct {\n\tKind, Module, Version string\n\tFactory any\n}\n\n" +
		"// Release is the collector release of this build.\nconst Release = \"" + release + "\"\n\n" +
		"// Components of this build.\nvar Components = []Entry{\n" + strings.Join(entries, "\n") + "\n}\n"
	dir := filepath.Join(out, "program")
	check(os.MkdirAll(dir, 0o755))
	check(os.WriteFile(path.Join(dir, "components.go"), []byte(code), 0o644))
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
