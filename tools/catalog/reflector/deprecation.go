package reflector

import (
	"reflect"
	"regexp"
	"strings"
)

var (
	deprecatedMark = regexp.MustCompile(`(?i)\bdeprecated\b`)
	sinceMark      = regexp.MustCompile(`(?i)deprecated[^.\n]{0,20}?\[?v?(0\.\d{2,3}\.\d+)`)
	useMark        = regexp.MustCompile("(?i)(?:use|in favou?r of|replaced by)\\s+(?:the\\s+)?[`'\"]?([A-Za-z_][A-Za-z0-9_.:]*)")
	notMark        = regexp.MustCompile(`(?i)\bnot deprecated\b|will be deprecated`)
)

// deprecation reads two facts from a field's comment: since which version, and which key of the same struct to use.
func deprecation(comment string, t reflect.Type, tag string) string {
	if !deprecatedMark.MatchString(comment) || notMark.MatchString(comment) {
		return ""
	}
	fact := "deprecated"
	if m := sinceMark.FindStringSubmatch(comment); m != nil {
		fact = "since " + strings.TrimSuffix(m[1], ".0")
	}
	if m := useMark.FindStringSubmatch(comment); m != nil {
		for i := range t.NumField() {
			f := t.Field(i)
			key, _, _ := strings.Cut(f.Tag.Get(tag), ",")
			word := strings.TrimRight(m[1], ".:")
			if key != "" && (f.Name == word || key == word || strings.HasPrefix(word, key+"::") || strings.HasPrefix(word, key+".")) {
				if f.Name == word {
					word = key
				}
				return fact + "; use " + strings.ReplaceAll(word, "::", ".")
			}
		}
	}
	return fact
}
