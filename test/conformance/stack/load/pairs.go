package main

import (
	"fmt"
	"strings"
)

// pairs are names with values, as an option that may be given several times.
type pairs []struct{ name, value string }

func (p *pairs) String() string { return fmt.Sprint(*p) }

func (p *pairs) Set(text string) error {
	for _, line := range strings.Split(text, "\n") {
		name, value, isPair := strings.Cut(line, "=")
		if !isPair {
			return fmt.Errorf("%q is not name=value", line)
		}
		*p = append(*p, struct{ name, value string }{name, value})
	}
	return nil
}
