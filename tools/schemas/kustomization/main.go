// Command kustomization prints the strict JSON Schema of kustomize's own Kustomization type.
package main

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"

	"sigs.k8s.io/kustomize/api/types"
)

type schema = map[string]any

var definitions = schema{}

func main() {
	root := objectOf(reflect.TypeOf(types.Kustomization{}))
	root["definitions"] = definitions
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(root); err != nil {
		panic(err)
	}
}

func schemaOf(t reflect.Type) schema {
	switch t.Kind() {
	case reflect.Pointer:
		return schemaOf(t.Elem())
	case reflect.String:
		return schema{"type": "string"}
	case reflect.Bool:
		return schema{"type": "boolean"}
	case reflect.Int, reflect.Int32, reflect.Int64:
		return schema{"type": "integer"}
	case reflect.Slice:
		return schema{"type": "array", "items": schemaOf(t.Elem())}
	case reflect.Map:
		return schema{"type": "object", "additionalProperties": schemaOf(t.Elem())}
	case reflect.Struct:
		return reference(t)
	default: // an interface holds anything
		return schema{}
	}
}

func reference(t reflect.Type) schema {
	if _, known := definitions[t.Name()]; !known {
		definitions[t.Name()] = nil // stops a type that holds itself
		definitions[t.Name()] = objectOf(t)
	}
	return schema{"$ref": "#/definitions/" + t.Name()}
}

func objectOf(t reflect.Type) schema {
	properties := schema{}
	addFields(t, properties)
	return schema{"type": "object", "properties": properties, "additionalProperties": false}
}

// addFields follows encoding/json: an embedded struct without a name gives its fields to the outer one.
func addFields(t reflect.Type, properties schema) {
	for i := 0; i < t.NumField(); i++ {
		field := t.Field(i)
		name, rest, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case name == "-" || !field.IsExported() && !field.Anonymous:
		case field.Anonymous && name == "" || strings.Contains(rest, "inline"):
			inner := field.Type
			if inner.Kind() == reflect.Pointer {
				inner = inner.Elem()
			}
			addFields(inner, properties)
		case name == "":
			properties[field.Name] = schemaOf(field.Type)
		default:
			properties[name] = schemaOf(field.Type)
		}
	}
}
