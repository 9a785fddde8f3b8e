// load sends telemetry whose every item has an id, records what was acknowledged and what arrived, and plays what a container engine gives
// a network: names and published ports.
package main

import (
	"fmt"
	"os"
)

func main() {
	roles := map[string]func([]string) error{"send": send, "sink": sink, "host": host}
	if len(os.Args) < 2 || roles[os.Args[1]] == nil {
		fail(fmt.Errorf("usage: load send|sink|host [options]"))
	}
	if err := roles[os.Args[1]](os.Args[2:]); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
