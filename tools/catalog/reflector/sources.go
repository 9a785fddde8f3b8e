package reflector

import (
	"bufio"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

// Sources reads the Go sources of the packages in the build, for what reflection cannot see: the constants of a
// named type, the literals a parser compares with, and deprecation marks on struct fields.
type Sources struct {
	dirs   map[string]string
	parsed map[string][]*ast.File
}

// NewSources reads a file of lines "import path, tab, directory" (go list -deps writes it).
func NewSources(list string) (*Sources, error) {
	f, err := os.Open(list)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	s := &Sources{dirs: map[string]string{}, parsed: map[string][]*ast.File{}}
	for scan := bufio.NewScanner(f); scan.Scan(); {
		if path, dir, ok := strings.Cut(scan.Text(), "\t"); ok {
			s.dirs[path] = dir
		}
	}
	return s, nil
}

// Dir is where a package's sources are.
func (s *Sources) Dir(pkg string) string { return s.dirs[pkg] }

// Packages lists the packages whose path starts with a prefix.
func (s *Sources) Packages(prefix string) []string {
	var out []string
	for p := range s.dirs {
		if p == prefix || strings.HasPrefix(p, prefix+"/") {
			out = append(out, p)
		}
	}
	sort.Strings(out)
	return out
}

// Files parses a package, without its tests.
func (s *Sources) Files(pkg string) []*ast.File {
	if got, ok := s.parsed[pkg]; ok {
		return got
	}
	var out []*ast.File
	dir, ok := s.dirs[pkg]
	if ok {
		paths, _ := filepath.Glob(filepath.Join(dir, "*.go"))
		for _, p := range paths {
			if strings.HasSuffix(p, "_test.go") {
				continue
			}
			if file, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ParseComments); err == nil {
				out = append(out, file)
			}
		}
	}
	s.parsed[pkg] = out
	return out
}

// Literals returns every short string literal in the packages, each once: candidates that a parser is then asked about.
func (s *Sources) Literals(pkgs ...string) []string {
	seen := map[string]bool{}
	for _, pkg := range pkgs {
		for _, file := range s.Files(pkg) {
			ast.Inspect(file, func(n ast.Node) bool {
				if _, isImport := n.(*ast.ImportSpec); isImport {
					return false
				}
				lit, ok := n.(*ast.BasicLit)
				if !ok || lit.Kind != token.STRING {
					return true
				}
				if v, err := strconv.Unquote(lit.Value); err == nil && len(v) <= 60 && !strings.ContainsAny(v, " %:\n\t\"{}()") {
					seen[v] = true
				}
				return true
			})
		}
	}
	out := make([]string, 0, len(seen))
	for v := range seen {
		out = append(out, v)
	}
	sort.Strings(out)
	return out
}

// Constants returns the string constants that a package declares with the named type, in sorted order.
func (s *Sources) Constants(pkg, typeName string) []string {
	seen := map[string]bool{}
	take := func(e ast.Expr) {
		if call, ok := e.(*ast.CallExpr); ok && len(call.Args) == 1 {
			e = call.Args[0]
		}
		if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if v, err := strconv.Unquote(lit.Value); err == nil {
				seen[v] = true
			}
		}
	}
	for _, file := range s.Files(pkg) {
		for _, decl := range file.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok || gen.Tok != token.CONST {
				continue
			}
			for _, spec := range gen.Specs {
				vs := spec.(*ast.ValueSpec)
				for _, v := range vs.Values {
					if id, ok := vs.Type.(*ast.Ident); ok && id.Name == typeName {
						take(v)
					} else if call, ok := v.(*ast.CallExpr); ok {
						if id, ok := call.Fun.(*ast.Ident); ok && id.Name == typeName {
							take(v)
						}
					}
				}
			}
		}
	}
	out := make([]string, 0, len(seen))
	for v := range seen {
		out = append(out, v)
	}
	sort.Strings(out)
	return out
}

// FieldComments returns the comment of each field of a struct type, by the field's Go name.
func (s *Sources) FieldComments(pkg, typeName string) map[string]string {
	out := map[string]string{}
	for _, file := range s.Files(pkg) {
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok || spec.Name.Name != typeName {
				return true
			}
			st, ok := spec.Type.(*ast.StructType)
			if !ok {
				return true
			}
			for _, f := range st.Fields.List {
				text := f.Doc.Text() + " " + f.Comment.Text()
				for _, name := range f.Names {
					out[name.Name] = text
				}
			}
			return false
		})
	}
	return out
}
