package reflector

import (
	"reflect"
	"regexp"
	"strings"
)

var (
	// A mark opens a line, a sentence or a bracket, as Go's convention has it, or says that this very field is deprecated. A comment that merely
	// mentions something deprecated, one attribute among many, is no mark.
	deprecatedMark = regexp.MustCompile(`(?im)(?:^\W*|\.\s+|\()deprecated\b\s*(?:[:.,;\])(]|\[?v?0\.\d|since|in favou?r|use\b|$)`)
	selfMark       = regexp.MustCompile(`(?i)^\W*(?:this(?: \w+){0,2}|\w+) (?:is|has been|was) deprecated\b`)
	sinceMark      = regexp.MustCompile(`(?i)deprecated[^.\n]{0,20}?\[?v?(0\.\d{2,3}\.\d+)`)
	useMark        = regexp.MustCompile("(?i)(?:use|in favou?r of|replaced by)\\s+(?:the\\s+)?[`'\"]?([A-Za-z_][A-Za-z0-9_.:]*)")
	notMark        = regexp.MustCompile(`(?i)\bnot deprecated\b|will be deprecated`)
)

// deprecation reads two facts from a field's comment: since which version, and which key of the same struct to use.
func deprecation(comment string, t reflect.Type, tag string) string {
	if !(deprecatedMark.MatchString(comment) || saysSo(comment)) || notMark.MatchString(comment) {
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

// saysSo tells whether a sentence of the comment begins with this field, by its name or as "this", and calls it deprecated.
func saysSo(comment string) bool {
	for _, sentence := range regexp.MustCompile(`[.\n]\s+`).Split(comment, -1) {
		if selfMark.MatchString(sentence) {
			return true
		}
	}
	return false
}
