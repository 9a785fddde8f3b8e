package reflector

import (
	"errors"
	"go/ast"
	"reflect"
	"testing"
	"time"

	"go.opentelemetry.io/collector/config/configoptional"
	"otelc.dev/catalog/option"
)

type level string

func (l *level) UnmarshalText(text []byte) error {
	switch string(text) {
	case "low", "high":
		*l = level(text)
		return nil
	}
	return errors.New("unknown level")
}

type embedded struct {
	Inner string `mapstructure:"inner"`
}

type block struct {
	Size int `mapstructure:"size"`
}

type sample struct {
	embedded `mapstructure:",squash"`
	Named    block                          `mapstructure:",squash"`
	Wait     time.Duration                  `mapstructure:"wait"`
	Level    level                          `mapstructure:"level"`
	Names    []string                       `mapstructure:"names"`
	Maybe    configoptional.Optional[block] `mapstructure:"maybe"`
	Pointer  *block                         `mapstructure:"pointer"`
	Rest     map[string]any                 `mapstructure:",remain"`
	Hidden   string                         `mapstructure:"-"`
	private  string
}

func walker(t *testing.T) *Walker {
	t.Helper()
	return New(&Sources{dirs: map[string]string{}, parsed: nil})
}

func keysOf(t *testing.T) map[string]*option.Option {
	w := walker(t)
	w.Sources.parsed = map[string][]*ast.File{}
	w.enums[reflect.TypeFor[level]()] = option.Enum("high", "low")
	return w.Keys(reflect.TypeFor[sample]())
}

func TestSquashTakesNamedAndUnexportedStructs(t *testing.T) {
	keys := keysOf(t)
	for _, k := range []string{"inner", "size"} {
		if keys[k] == nil {
			t.Errorf("no key %s", k)
		}
	}
	for _, k := range []string{"", "-", "Rest", "private", "Hidden"} {
		if keys[k] != nil {
			t.Errorf("key %q must not be there", k)
		}
	}
}

func TestRemainOpens(t *testing.T) {
	if !walker(t).Open(reflect.TypeFor[sample]()) {
		t.Error("a remain field takes unknown keys")
	}
	if walker(t).Open(reflect.TypeFor[block]()) {
		t.Error("block takes no unknown keys")
	}
}

func TestKinds(t *testing.T) {
	keys := keysOf(t)
	if keys["wait"].Type != "duration" || keys["level"].Type != "enum" || !keys["names"].AlsoString {
		t.Errorf("wait %v, level %v, names %v", keys["wait"], keys["level"], keys["names"])
	}
	if !keys["maybe"].Optional || keys["maybe"].Ref == "" || keys["maybe"].Keys["enabled"] == nil {
		t.Errorf("an optional block is a reference that takes enabled: %+v", keys["maybe"])
	}
	if !keys["pointer"].Optional || keys["pointer"].Keys != nil {
		t.Errorf("a pointer is optional and has no switch: %+v", keys["pointer"])
	}
}

func TestDurationsAreShort(t *testing.T) {
	for d, want := range map[time.Duration]string{5 * time.Minute: "5m", time.Hour: "1h", 90 * time.Second: "1m30s", 0: "0s", 200 * time.Millisecond: "200ms"} {
		if got := Duration(d); got != want {
			t.Errorf("%v: %s, not %s", d, got, want)
		}
	}
}

func TestDeprecationReadsVersionAndReplacement(t *testing.T) {
	type old struct {
		Auth string `mapstructure:"auth"`
		TLS  string `mapstructure:"tls"`
	}
	if got := deprecation("Deprecated: [v0.124.0] use TLS instead.", reflect.TypeFor[old](), "mapstructure"); got != "since 0.124; use tls" {
		t.Error(got)
	}
	for _, mentions := range []string{"Metadata lists the attributes to add. The attribute k8s.cluster.old is deprecated and off.", "Deprecated environment variables are read too."} {
		if got := deprecation(mentions, reflect.TypeFor[old](), "mapstructure"); got != "" {
			t.Errorf("a field that mentions something deprecated is marked %q", got)
		}
	}
	for _, says := range []string{"This option is deprecated.", "Names of things.\nDeprecated in favor of others.", "[DEPRECATED] Gone soon.", "Insecure is deprecated.", "The token. Deprecated in favour of Credentials.", "Node settings (deprecated: use API)"} {
		if got := deprecation(says, reflect.TypeFor[old](), "mapstructure"); got != "deprecated" {
			t.Errorf("%q is not read as a deprecation: %q", says, got)
		}
	}
	if got := deprecation("Says nothing of the kind.", reflect.TypeFor[old](), "mapstructure"); got != "" {
		t.Error(got)
	}
}
