// Package ottl reads the OTTL language of a build: functions from the sources, and what exists where from the real parsers.
package ottl

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"github.com/iancoleman/strcase"
	"otelc.dev/catalog/reflector"
)

// Argument of a function, in order.
type Argument struct {
	Name     string `json:"name"`
	Type     string `json:"type"`
	Optional bool   `json:"optional,omitempty"`
}

// Function is an editor (lower case, changes data) or a converter.
type Function struct {
	Kind      string     `json:"kind"`
	Arguments []Argument `json:"args"`
}

// Functions finds every factory that the packages make, with the fields of its arguments struct.
func Functions(s *reflector.Sources, pkgs []string) map[string]*Function {
	out := map[string]*Function{}
	for _, pkg := range pkgs {
		consts, structs := declared(s.Files(pkg))
		for _, file := range s.Files(pkg) {
			ast.Inspect(file, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok || len(call.Args) < 3 || !strings.HasSuffix(name(call.Fun), "NewFactory") {
					return true
				}
				fn := text(call.Args[0], consts)
				if fn == "" {
					return true
				}
				f := &Function{Kind: "editor", Arguments: []Argument{}}
				if fn[0] >= 'A' && fn[0] <= 'Z' {
					f.Kind = "converter"
				}
				if st := structs[composite(call.Args[1])]; st != nil {
					f.Arguments = arguments(st)
				}
				out[fn] = f
				return true
			})
		}
	}
	return out
}

func declared(files []*ast.File) (map[string]string, map[string]*ast.StructType) {
	consts, structs := map[string]string{}, map[string]*ast.StructType{}
	for _, file := range files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch x := n.(type) {
			case *ast.TypeSpec:
				if st, ok := x.Type.(*ast.StructType); ok {
					structs[x.Name.Name] = st
				}
			case *ast.ValueSpec:
				for i, id := range x.Names {
					if i < len(x.Values) {
						if v := text(x.Values[i], nil); v != "" {
							consts[id.Name] = v
						}
					}
				}
			}
			return true
		})
	}
	return consts, structs
}

func text(e ast.Expr, consts map[string]string) string {
	switch x := e.(type) {
	case *ast.BasicLit:
		if x.Kind == token.STRING {
			v, _ := strconv.Unquote(x.Value)
			return v
		}
	case *ast.Ident:
		return consts[x.Name]
	}
	return ""
}

// name is the last name in an expression, without package and type parameters.
func name(e ast.Expr) string {
	switch x := e.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	case *ast.IndexExpr:
		return name(x.X)
	case *ast.IndexListExpr:
		return name(x.X)
	case *ast.StarExpr:
		return name(x.X)
	}
	return ""
}

func composite(e ast.Expr) string {
	if u, ok := e.(*ast.UnaryExpr); ok {
		e = u.X
	}
	if c, ok := e.(*ast.CompositeLit); ok {
		return name(c.Type)
	}
	return ""
}

func arguments(st *ast.StructType) []Argument {
	out := []Argument{}
	for _, f := range st.Fields.List {
		for _, id := range f.Names {
			if !id.IsExported() {
				continue
			}
			typ, optional := f.Type, false
			if ix, ok := typ.(*ast.IndexExpr); ok && name(ix) == "Optional" {
				typ, optional = ix.Index, true
			}
			out = append(out, Argument{strcase.ToSnake(id.Name), argumentType(typ), optional})
		}
	}
	return out
}

var argumentTypes = map[string]string{
	"Setter": "path", "GetSetter": "path", "PMapGetSetter": "path", "PSliceGetSetter": "path", "Getter": "any", "PMapGetter": "map",
	"PSliceGetter": "list", "StringGetter": "string", "StringLikeGetter": "stringLike", "FloatGetter": "float", "FloatLikeGetter": "floatLike",
	"IntGetter": "int", "IntLikeGetter": "intLike", "BoolGetter": "bool", "BoolLikeGetter": "boolLike", "DurationGetter": "duration", "TimeGetter": "time",
	"ByteSliceLikeGetter": "bytesLike", "FunctionGetter": "function", "LambdaExpression": "lambda", "Enum": "enum",
	"string": "string literal", "bool": "bool literal", "int64": "int literal", "float64": "float literal",
}

func argumentType(e ast.Expr) string {
	if a, ok := e.(*ast.ArrayType); ok {
		return "list of " + argumentType(a.Elt)
	}
	if t, ok := argumentTypes[name(e)]; ok {
		return t
	}
	return name(e)
}
